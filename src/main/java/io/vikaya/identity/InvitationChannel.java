package io.vikaya.identity;

import java.util.Optional;

/** A chat program as a second way to hand over invitations. Implemented by whoever has a bot. */
public interface InvitationChannel {

    /** A link that opens the bot with an invitation; empty where no bot is set up. */
    Optional<ChatInvitation> linkFor(String token);

    /**
     * Somebody joined who came from a chat; within the transaction in which they joined, and in their tenant.
     *
     * @param ticket what the chat was given; it may be worth nothing
     */
    void joined(UserView member, String ticket);

    /**
     * A link in two forms.
     *
     * @param qrPng in Base64
     */
    record ChatInvitation(String url, String qrPng) {}
}
