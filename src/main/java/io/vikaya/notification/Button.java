package io.vikaya.notification;

/**
 * Something to press under a message.
 *
 * @param action comes back when pressed; at most 64 bytes, Telegram's limit for callback data
 */
public record Button(String label, String action) {}
