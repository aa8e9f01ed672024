package io.vikaya.testing;

import io.vikaya.notification.Message;
import io.vikaya.notification.Recipient;
import io.vikaya.notification.channel.MessageChannel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Chats that remember what they were told; every recipient has one. */
public final class RecordingChannel implements MessageChannel {

    /** A message that arrived. */
    public record Sent(String to, Message message) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private volatile RuntimeException failure;
    private volatile boolean blocked;
    private volatile boolean answerLost;

    public List<Sent> to(Recipient recipient) {
        return sent.stream()
                .filter(message -> message.to().equals(key(recipient)))
                .toList();
    }

    public void clear() {
        sent.clear();
        failure = null;
        blocked = false;
    }

    public void fails(RuntimeException with) {
        failure = with;
    }

    public void works() {
        failure = null;
        blocked = false;
    }

    /** The next message arrives, but we never hear of it. */
    public void losesAnAnswer() {
        answerLost = true;
    }

    public void blocks() {
        blocked = true;
    }

    @Override
    public List<Address> addressesOf(Recipient recipient) {
        return List.of(new Address(key(recipient), recipient.kind().name()));
    }

    @Override
    public Receipt deliver(Address address, Message message) {
        if (failure != null) {
            throw failure;
        }
        if (blocked) {
            return new Receipt.Refused("blocked");
        }
        sent.add(new Sent(address.value(), message));
        if (answerLost) {
            answerLost = false;
            throw new IllegalStateException("The answer was lost");
        }
        return new Receipt.Delivered(String.valueOf(ids.incrementAndGet()));
    }

    @Override
    public Optional<Receipt.Delivered> findSent(Address address, Message message, long after) {
        return sent.stream()
                .filter(arrived -> arrived.to().equals(address.value()))
                .filter(arrived -> arrived.message().text().equals(message.text()))
                .findFirst()
                .map(arrived -> new Receipt.Delivered(String.valueOf(after + 1)));
    }

    private static String key(Recipient recipient) {
        return recipient.kind() + (recipient.id() == null ? "" : ":" + recipient.id());
    }
}
