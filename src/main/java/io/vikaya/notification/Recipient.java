package io.vikaya.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to tell, within the current tenant.
 *
 * @param id the customer's or user's id, or the chat's address; null for groups of staff
 */
public record Recipient(Kind kind, @Nullable String id) {

    /** Kinds of people a message can be for. */
    public enum Kind {
        CUSTOMER,
        /** Everyone who may decide payments. */
        REVIEWERS,
        /** The owners. */
        OWNERS,
        /** Owners, admins and users. */
        STAFF,
        /** One person who signs in. */
        USER,
        /** Exactly the chat somebody wrote from. */
        CHAT
    }

    public static Recipient customer(UUID id) {
        return new Recipient(Kind.CUSTOMER, id.toString());
    }

    public static Recipient reviewers() {
        return new Recipient(Kind.REVIEWERS, null);
    }

    public static Recipient owners() {
        return new Recipient(Kind.OWNERS, null);
    }

    public static Recipient staff() {
        return new Recipient(Kind.STAFF, null);
    }

    public static Recipient user(UUID id) {
        return new Recipient(Kind.USER, id.toString());
    }

    public static Recipient chat(String address) {
        return new Recipient(Kind.CHAT, address);
    }
}
