package io.vikaya.notification;

import io.vikaya.notification.channel.MessageChannel;
import io.vikaya.notification.channel.MessageChannel.Receipt;
import io.vikaya.workflow.TryAgainLaterException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people things. A message is stored in the caller's transaction and its delivery is a process of its own, so it is
 * sent if and only if that transaction commits, is retried while it fails, and stands in Cockpit when it cannot be sent.
 */
@Service
public class NotificationService {

    private static final Duration TURN = Duration.ofMillis(300);
    private static final int MOST_TURNS = 40;

    private final MessageStore messages;
    private final MessageChannel channel;
    private final MessageDelivery delivery;
    private final Clock clock;

    NotificationService(MessageStore messages, MessageChannel channel, MessageDelivery delivery, Clock clock) {
        this.messages = messages;
        this.channel = channel;
        this.delivery = delivery;
        this.clock = clock;
    }

    /**
     * Has the message sent to every chat of the recipient.
     *
     * @param topic what it is about, stable and dotted, for example {@code invoice.sent}
     * @param subject the invoice or proof it belongs to
     * @param once the same key is sent once, however often it is asked; unique within the tenant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Recipient recipient, String topic, UUID subject, String once, Message message) {
        var addresses = channel.addressesOf(recipient);
        if (addresses.isEmpty()) {
            messages.insertUndeliverable(recipient, topic, subject, once, message, clock.instant());
        }
        for (var address : addresses) {
            messages.insert(address, topic, subject, once + "/" + address.value(), message, clock.instant())
                    .ifPresent(delivery::start);
        }
    }

    /** The channel's ids of what the current tenant has sent to an address. */
    @Transactional(readOnly = true)
    public Set<String> reached(String address) {
        return messages.reached(address);
    }

    /** Every message about a subject of the current tenant, oldest first. */
    @Transactional(readOnly = true)
    public List<DeliveryView> about(UUID subject) {
        return messages.about(subject);
    }

    /**
     * Sends one stored message, after whatever was queued earlier for the same chat, so that people read things in the
     * order they happened. Outside of any transaction.
     *
     * @return what to record when the delivery completes; empty when it is sent already
     * @throws TryAgainLaterException while an earlier message to this chat is on its way
     */
    public Optional<Receipt> deliver(MessageId id) {
        var wanted = messages.queued(id);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var earlier = messages.earlierQueued(id);
        if (earlier > 0) {
            // Each waits for as long as those before it take; all asking all the time would slow what they wait for.
            throw new TryAgainLaterException(
                    TURN.multipliedBy(Math.min(earlier, MOST_TURNS)),
                    "An earlier message to this chat is still on its way");
        }
        var address = wanted.get().address();
        var message = wanted.get().message();
        var doubt = messages.beginAttempt(id, clock.instant());
        if (doubt.isPresent()) {
            var arrived = channel.findSent(address, message, doubt.getAsLong());
            if (arrived.isPresent()) {
                return Optional.of(arrived.get());
            }
        }
        return Optional.of(channel.deliver(address, message));
    }

    /** Records what became of a message, in the transaction that completes its delivery. */
    @Transactional
    public DeliveryState record(MessageId id, Optional<Receipt> receipt) {
        receipt.ifPresent(result -> messages.settle(id, result, clock.instant()));
        return messages.state(id);
    }
}
