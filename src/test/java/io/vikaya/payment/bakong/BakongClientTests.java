package io.vikaya.payment.bakong;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.shared.money.Money;
import io.vikaya.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BakongClientTests {

    private static final BakongQuestion QUESTION = BakongQuestion.ofShortHash("f12176a6", Money.of("10.00", "USD"));

    private final BakongStub stub = new BakongStub();
    private final TokensInMemory tokens = new TokensInMemory();
    private final MovableClock clock = new MovableClock();

    @AfterEach
    void close() {
        stub.close();
    }

    private BakongClient client(String token) {
        return new BakongClient(
                new BakongProperties(token, "shop@example.com", stub.url(), "Vikaya/1.0", Duration.ofSeconds(1)),
                tokens,
                new ObjectMapper(),
                clock);
    }

    static List<Arguments> answers() {
        return List.of(
                Arguments.of(200, BakongStub.paid("10.0", "USD"), BakongOutcome.PAID),
                Arguments.of(200, BakongStub.paid("0.1", "USD"), BakongOutcome.PAID),
                Arguments.of(200, BakongStub.paid("0.105", "USD"), BakongOutcome.UNKNOWN),
                Arguments.of(200, BakongStub.paid("0", "USD"), BakongOutcome.UNKNOWN),
                Arguments.of(200, BakongStub.paid("\"10\"", "USD"), BakongOutcome.UNKNOWN),
                Arguments.of(200, BakongStub.paid("10", "THB"), BakongOutcome.UNKNOWN),
                Arguments.of(200, "{\"responseCode\":0,\"data\":{\"hash\":\"f1\"}}", BakongOutcome.UNKNOWN),
                Arguments.of(200, "{\"responseCode\":0,\"data\":null}", BakongOutcome.UNKNOWN),
                Arguments.of(200, BakongStub.error(1), BakongOutcome.NOT_FOUND),
                Arguments.of(404, BakongStub.error(1), BakongOutcome.NOT_FOUND),
                Arguments.of(200, BakongStub.error(3), BakongOutcome.REFUSED),
                Arguments.of(200, BakongStub.error(2), BakongOutcome.UNKNOWN),
                Arguments.of(200, BakongStub.error(99), BakongOutcome.UNKNOWN),
                Arguments.of(404, "<html>nothing here</html>", BakongOutcome.UNKNOWN),
                Arguments.of(403, "<html>forbidden</html>", BakongOutcome.UNKNOWN),
                Arguments.of(403, BakongStub.paid("10.0", "USD"), BakongOutcome.UNKNOWN),
                Arguments.of(429, "{}", BakongOutcome.UNKNOWN),
                Arguments.of(500, BakongStub.error(1), BakongOutcome.UNKNOWN),
                Arguments.of(504, "", BakongOutcome.UNKNOWN),
                Arguments.of(200, "all is well", BakongOutcome.UNKNOWN),
                Arguments.of(200, "[]", BakongOutcome.UNKNOWN),
                Arguments.of(200, "", BakongOutcome.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void takesOnlyAClearAnswerForOne(int status, String body, BakongOutcome outcome) {
        stub.answers(status, body);

        var reply = client(BakongStub.FIRST_TOKEN).ask(QUESTION);

        assertThat(reply.outcome()).isEqualTo(outcome);
        assertThat(reply.transaction() != null).isEqualTo(outcome == BakongOutcome.PAID);
    }

    @Test
    void asksWithHashAmountAndCurrency() {
        stub.answers(200, BakongStub.paid("10.0", "USD"));

        var reply = client(BakongStub.FIRST_TOKEN).ask(QUESTION);

        assertThat(stub.requests.getFirst())
                .contains("by_short_hash", "\"hash\":\"f12176a6\"", "\"amount\":10.00", "\"currency\":\"USD\"");
        assertThat(reply.transaction()).isNotNull();
        assertThat(reply.transaction().amount()).isEqualTo(Money.of("10.00", "USD"));
    }

    @Test
    void namesAQrByItsDigest() {
        assertThat(BakongQuestion.ofQr("123456789").key()).isEqualTo("25f9e794323b453885f5181f1b624d0b");
    }

    @Test
    void knowsNothingOfAServerThatHangsOrHangsUp() {
        assertThat(client(BakongStub.FIRST_TOKEN).ask(hanging()).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        stub.cutsOff();
        assertThat(client(BakongStub.FIRST_TOKEN).ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
    }

    private BakongQuestion hanging() {
        stub.hangs();
        return QUESTION;
    }

    @Test
    void renewsARefusedTokenOnceAndKeepsTheNewOne() {
        stub.refusesFirstToken = true;
        stub.answers(200, BakongStub.paid("10.0", "USD"));
        var client = client(BakongStub.FIRST_TOKEN);

        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.PAID);
        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.PAID);
        assertThat(stub.renewals()).isEqualTo(1);

        assertThat(client(BakongStub.FIRST_TOKEN).ask(QUESTION).outcome())
                .as("another node, or the same one started again")
                .isEqualTo(BakongOutcome.PAID);
        assertThat(stub.renewals()).isEqualTo(1);
    }

    @Test
    void renewsOnceForManyWhoAreRefusedAtTheSameTime() throws Exception {
        stub.refusesFirstToken = true;
        stub.answers(200, BakongStub.paid("10.0", "USD"));
        var nodes = List.of(client(BakongStub.FIRST_TOKEN), client(BakongStub.FIRST_TOKEN));
        var outcomes = new ConcurrentLinkedQueue<BakongOutcome>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                var node = nodes.get(i % 2);
                threads.submit(() -> outcomes.add(node.ask(QUESTION).outcome()));
            }
        }

        assertThat(stub.renewals()).isEqualTo(1);
        assertThat(outcomes).hasSize(20).containsOnly(BakongOutcome.PAID, BakongOutcome.UNKNOWN);
        // Whoever had no turn may have stopped asking for a minute.
        clock.advance(Duration.ofMinutes(2));
        assertThat(nodes).allMatch(node -> node.ask(QUESTION).outcome() == BakongOutcome.PAID);
    }

    @Test
    void renewsBeforeItEndsAndTellsWhenThatFails() {
        stub.answers(200, BakongStub.paid("10.0", "USD"));

        client(BakongStub.endingIn(Duration.ofDays(30))).ask(QUESTION);
        assertThat(stub.renewals()).isZero();
        client(BakongStub.endingIn(Duration.ofDays(17))).ask(QUESTION);
        assertThat(stub.renewals()).isEqualTo(1);
        assertThat(tokens.warnings).isEmpty();
    }

    @Test
    void warnsInTheLastWeekOfATokenThatIsNotRenewed() {
        stub.answers(200, BakongStub.paid("10.0", "USD"));
        stub.renewsNothing = true;

        var reply = client(BakongStub.endingIn(Duration.ofDays(6))).ask(QUESTION);

        assertThat(reply.outcome()).as("it is good for six days").isEqualTo(BakongOutcome.PAID);
        assertThat(tokens.warnings).hasSize(1);
    }

    @Test
    void warnsOfARefusedTokenThatIsNotRenewed() {
        stub.refusesEveryToken = true;
        stub.renewsNothing = true;
        var client = client(BakongStub.FIRST_TOKEN);

        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        assertThat(tokens.warnings).containsExactly("refused");
    }

    @Test
    void knowsNothingWhenEveryTokenIsRefusedAndStopsRenewing(CapturedOutput output) {
        stub.refusesEveryToken = true;
        stub.answers(200, BakongStub.paid("10.0", "USD"));
        var client = client(BakongStub.FIRST_TOKEN);

        for (var i = 0; i < 4; i++) {
            assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        }
        assertThat(stub.renewals()).isEqualTo(1);
        assertThat(output.getAll()).doesNotContain(BakongStub.FIRST_TOKEN, BakongStub.RENEWED_TOKEN);
    }

    @Test
    void stopsAskingAServerThatKeepsFailing() {
        stub.answers(500, "oops");
        var client = client(BakongStub.FIRST_TOKEN);

        for (var i = 0; i < 12; i++) {
            assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        }
        assertThat(stub.requests).hasSize(5);
    }

    @Test
    void doesNotAskAgainAtOnceWhenToldToWait() {
        stub.answers(429, "{}");
        var client = client(BakongStub.FIRST_TOKEN);

        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        assertThat(stub.requests).hasSize(1);
    }

    @Test
    void asksAgainAfterAsLongAsItWasTold() {
        stub.answersLater(Duration.ofMinutes(5)).answers(200, BakongStub.paid("10.0", "USD"));
        var client = client(BakongStub.FIRST_TOKEN);

        client.ask(QUESTION);
        clock.advance(Duration.ofMinutes(4));
        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        assertThat(stub.requests).hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(client.ask(QUESTION).outcome()).isEqualTo(BakongOutcome.PAID);
    }

    @Test
    void asksNobodyWithoutAToken() {
        assertThat(client("").ask(QUESTION).outcome()).isEqualTo(BakongOutcome.UNKNOWN);
        assertThat(stub.requests).isEmpty();
    }
}
