package io.vikaya.notification;

/** How far a message has come. */
public enum DeliveryState {
    QUEUED,
    DELIVERED,
    /** The person blocked the bot or the chat is gone. */
    BLOCKED,
    /** The person has no chat linked, so there was nowhere to send it. */
    NO_CHAT
}
