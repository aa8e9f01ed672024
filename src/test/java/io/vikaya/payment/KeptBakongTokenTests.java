package io.vikaya.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.identity.SealedSecrets;
import io.vikaya.mail.MailService;
import io.vikaya.payment.bakong.BakongProperties;
import io.vikaya.tenancy.PlatformScope;
import io.vikaya.testing.Mailbox;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.VikayaTest;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@VikayaTest
class KeptBakongTokenTests {

    private static final String RENEWED = "a-renewed-token";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SealedSecrets seals;

    @Autowired
    MailService mail;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ProcessRunner runner;

    private final MovableClock clock = new MovableClock();
    private final String configured = "configured-" + UUID.randomUUID();
    private final String address = "bakong-" + UUID.randomUUID() + "@example.com";
    private KeptBakongToken kept;

    @BeforeEach
    void open() {
        var properties = new BakongProperties(
                configured, address, URI.create("http://localhost:1"), "Vikaya/1.0", Duration.ofSeconds(1));
        kept = new KeptBakongToken(jdbc, seals, mail, properties, transactions, clock);
    }

    @Test
    void keepsWhatItWasRenewedToUnreadably() {
        assertThat(kept.renewedFrom(configured)).isEmpty();
        assertThat(kept.mayRenew(configured)).isTrue();
        kept.keep(configured, RENEWED);

        assertThat(kept.renewedFrom(configured)).contains(RENEWED);
        assertThat(kept.renewedFrom("another in the configuration")).isEmpty();
        assertThat(rows()).isNotEmpty().doesNotContain(RENEWED, configured);
    }

    @Test
    void letsOneOfManyRenewAndNobodyElseForAWhile() {
        var taken = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 40; i++) {
                threads.submit(() -> kept.mayRenew(configured) ? taken.incrementAndGet() : 0);
            }
        }
        assertThat(taken).hasValue(1);

        clock.advance(Duration.ofMinutes(9));
        assertThat(kept.mayRenew(configured)).isFalse();
        clock.advance(Duration.ofMinutes(2));
        assertThat(kept.mayRenew(configured)).isTrue();
    }

    @Test
    void takesASealNobodyCanOpenForNone() {
        kept.mayRenew(configured);
        kept.keep(configured, RENEWED);
        PlatformScope.run(
                "spoil a seal",
                () -> transactions.executeWithoutResult(status -> jdbc.sql(
                                "update public.bakong_token set seal = 'ffffffff.AAAA' where seal is not null")
                        .update()));

        assertThat(kept.renewedFrom(configured)).isEmpty();
    }

    @Test
    void writesALetterADayWithoutTheToken() throws Exception {
        kept.mayRenew(configured);

        kept.warn(configured, null);
        kept.warn(configured, clock.instant());
        runner.runToNextWaitState();
        assertThat(Mailbox.of(address)).hasSize(1);
        assertThat(Mailbox.textOf(Mailbox.of(address).getFirst()))
                .contains("BAKONG_TOKEN", "is refused")
                .doesNotContain(configured);

        clock.advance(Duration.ofHours(25));
        kept.warn(configured, clock.instant());
        runner.runToNextWaitState();
        assertThat(Mailbox.of(address)).hasSize(2);
    }

    private String rows() {
        return PlatformScope.call(
                "look at the rows",
                () -> transactions.execute(
                        status -> jdbc.sql("select string_agg(t::text, ' ') from public.bakong_token t")
                                .query(String.class)
                                .single()));
    }
}
