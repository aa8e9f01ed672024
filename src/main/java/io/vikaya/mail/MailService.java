package io.vikaya.mail;

import io.vikaya.tenancy.PlatformScope;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends letters. A letter is stored in the caller's transaction and its delivery is a process of its own: it goes out if and
 * only if that transaction commits, and is tried again while the mail server is away. Its text is erased once it is gone.
 */
@Service
public class MailService {

    private static final Logger LOG = LoggerFactory.getLogger(MailService.class);

    private final JdbcClient jdbc;
    private final MailServer server;
    private final MailDelivery delivery;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailService(
            JdbcClient jdbc, MailServer server, MailDelivery delivery, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether letters can be sent. Without a mail server callers show their links instead. */
    public boolean available() {
        return server.available();
    }

    /** Has a letter sent. Without a mail server nothing happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        if (!server.available()) {
            return;
        }
        var id = new MailId(UUID.randomUUID());
        PlatformScope.run("store a letter", () -> jdbc.sql("""
                        insert into public.mail (id, recipient, subject, text, state, queued_at, expires_at)
                        values (?, ?, ?, ?, 'QUEUED', ?, ?)""")
                .params(id.value(), mail.to(), mail.subject(), mail.text(), now(), now().plus(mail.goodFor()))
                .update());
        delivery.start(id);
    }

    /**
     * Hands a stored letter to the mail server, outside of any transaction.
     *
     * @return what to record; {@code SENT} also when it was sent before
     */
    public MailState deliver(MailId id) {
        var queued = queued(id);
        if (queued.isEmpty()) {
            return MailState.SENT;
        }
        if (queued.get().expiresAt().isBefore(now())) {
            return MailState.EXPIRED;
        }
        try {
            server.send(id, queued.get().mail());
            return MailState.SENT;
        } catch (MailRefusedException e) {
            // The address is not logged; the operator finds the letter by its id.
            LOG.warn("The mail server refused letter {}", id);
            return MailState.REFUSED;
        }
    }

    /** Records what became of a letter and erases its text, in the transaction that completes its delivery. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(MailId id, MailState state) {
        PlatformScope.run("settle a letter", () -> jdbc.sql("""
                        update public.mail set state = ?, sent_at = ?, text = ''
                        where id = ? and state = 'QUEUED'""")
                .params(state.name(), state == MailState.SENT ? now() : null, id.value())
                .update());
    }

    private Optional<Queued> queued(MailId id) {
        return PlatformScope.<Optional<Queued>, RuntimeException>call(
                "read a letter",
                () -> Objects.requireNonNull(transactions.<Optional<Queued>>execute(status -> jdbc.sql(
                                "select recipient, subject, text, expires_at from public.mail where id = ? and state = 'QUEUED'")
                        .param(id.value())
                        .query((row, index) -> new Queued(
                                new Mail(
                                        row.getString("recipient"),
                                        row.getString("subject"),
                                        row.getString("text"),
                                        Duration.ZERO),
                                row.getObject("expires_at", OffsetDateTime.class)))
                        .optional())));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private record Queued(Mail mail, OffsetDateTime expiresAt) {}
}
