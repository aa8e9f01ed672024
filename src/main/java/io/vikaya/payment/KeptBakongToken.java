package io.vikaya.payment;

import io.vikaya.identity.SealedSecrets;
import io.vikaya.mail.Mail;
import io.vikaya.mail.MailService;
import io.vikaya.payment.bakong.BakongProperties;
import io.vikaya.payment.bakong.BakongTokenStore;
import io.vikaya.tenancy.PlatformScope;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The renewed token in the database, sealed; the row of the configured one is also what nodes take turns by. */
@Repository
class KeptBakongToken implements BakongTokenStore {

    private static final Logger LOG = LoggerFactory.getLogger(KeptBakongToken.class);
    private static final String OWNER = "bakong token";
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);
    private static final Duration BETWEEN_WARNINGS = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final SealedSecrets seals;
    private final MailService mail;
    private final BakongProperties properties;
    private final TransactionTemplate transactions;
    private final Clock clock;

    KeptBakongToken(
            JdbcClient jdbc,
            SealedSecrets seals,
            MailService mail,
            BakongProperties properties,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.mail = mail;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<String> renewedFrom(String configured) {
        return platform("read the kept token", () -> jdbc.sql(
                                "select seal from public.bakong_token where configured = ? and seal is not null")
                        .param(name(configured))
                        .query(String.class)
                        .optional())
                .flatMap(this::open);
    }

    @Override
    public boolean mayRenew(String configured) {
        var now = clock.instant();
        return platform(
                "take the renewal",
                () -> jdbc.sql("""
                        insert into public.bakong_token as kept (configured, tried_at) values (?, ?)
                        on conflict (configured) do update set tried_at = excluded.tried_at
                        where kept.tried_at <= ?""")
                                .params(name(configured), at(now), at(now.minus(BETWEEN_TRIES)))
                                .update()
                        == 1);
    }

    @Override
    public void keep(String configured, String renewed) {
        var seal = seals.seal(renewed.getBytes(StandardCharsets.UTF_8), OWNER);
        platform("keep a renewed token", () -> jdbc.sql(
                        "update public.bakong_token set seal = ?, renewed_at = ? where configured = ?")
                .params(seal, at(clock.instant()), name(configured))
                .update());
    }

    @Override
    public void warn(String configured, @Nullable Instant end) {
        var now = clock.instant();
        var until = end == null ? "is refused" : "ends on " + end;
        platform("warn of the token's end", () -> {
            var due = jdbc.sql("""
                            update public.bakong_token set warned_at = ?
                            where configured = ? and (warned_at is null or warned_at <= ?)""")
                            .params(at(now), name(configured), at(now.minus(BETWEEN_WARNINGS)))
                            .update()
                    == 1;
            if (due) {
                LOG.warn("Bakong's token {} and could not be renewed: replace BAKONG_TOKEN", until);
                if (!properties.email().isBlank()) {
                    mail.send(new Mail(
                            properties.email(),
                            "Vikaya: renew the Bakong token",
                            """
                            The Bakong token of this installation %s, and Bakong did not renew it.
                            Until BAKONG_TOKEN is replaced, payments are decided without Bakong.

                            និមិត្តសញ្ញាសម្ងាត់បាគង (token) មិនអាចបន្តសុពលភាពបានទេ។ សូមប្តូរ BAKONG_TOKEN។
                            """.formatted(until),
                            BETWEEN_WARNINGS));
                }
            }
            return due;
        });
    }

    /** What no key opens any more is as good as lost; the configured token is left. */
    private Optional<String> open(String seal) {
        try {
            return Optional.of(new String(seals.open(seal, OWNER), StandardCharsets.UTF_8));
        } catch (IllegalStateException e) {
            LOG.warn("The kept Bakong token cannot be opened: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private <T> T platform(String purpose, Supplier<T> work) {
        return PlatformScope.call(purpose, () -> transactions.execute(status -> work.get()));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A name that does not tell the token. */
    private static String name(String configured) {
        return DigestUtils.sha256Hex(configured);
    }
}
