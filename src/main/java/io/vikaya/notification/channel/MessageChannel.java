package io.vikaya.notification.channel;

import io.vikaya.notification.Message;
import io.vikaya.notification.Recipient;
import java.util.List;
import java.util.Optional;

/** A way of reaching people. */
public interface MessageChannel {

    /** Where those people can be reached, in the current tenant; empty when they have linked nothing. */
    List<Address> addressesOf(Recipient recipient);

    /**
     * Sends, and waits for the other side's answer, some seconds at most. Called outside of any transaction.
     *
     * @return delivered, or refused for good
     * @throws io.vikaya.workflow.TryAgainLaterException when the other side asks for a pause
     * @throws RuntimeException for anything that may work next time
     */
    Receipt deliver(Address address, Message message);

    /**
     * Looks for a message whose sending was interrupted, so that it need not be sent twice.
     *
     * @param after every message of the channel with an id up to this one was sent earlier
     * @return where it stands; empty when it never arrived, or when the channel cannot tell
     */
    default Optional<Receipt.Delivered> findSent(Address address, Message message, long after) {
        return Optional.empty();
    }

    /**
     * One chat.
     *
     * @param value the channel's own address
     * @param name whom it reaches, for people
     */
    record Address(String value, String name) {}

    /** What became of it. */
    sealed interface Receipt {

        /** Sent; {@code id} is the channel's id of the message. */
        record Delivered(String id) implements Receipt {}

        /** Never will be, for a reason people can read. */
        record Refused(String reason) implements Receipt {}
    }
}
