package io.vikaya.invoice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.invoice.LedgerEntryId;
import io.vikaya.testing.VikayaTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People who do the same thing in the ledger at once. */
@VikayaTest
class LedgerRaceTests extends LedgerStage {

    @Test
    void booksTwoPaymentsAtOnceOneAfterTheOther() {
        var invoice = sent(2);

        var done = together(() -> record(invoice, "7.00"), () -> record(invoice, "7.00"));

        assertThat(done).isEqualTo(2);
        assertThat(view(invoice).paid()).isEqualTo(usd("10.00"));
        assertThat(inCredit(invoice)).isEqualTo(usd("4.00"));
    }

    @Test
    void spendsCreditOnceHoweverOftenAtOnce() {
        var first = sent(2);
        cash(first, "15.00");
        var customer = view(first).customer();
        var others = Stream.of(1, 2)
                .map(i -> shop.in(owner, () -> {
                    var draft = shop.draft(customer, product, 1);
                    issuing.send(draft);
                    return draft;
                }))
                .toList();
        runner.runToNextWaitState();

        var done = together(
                () -> apply(others.getFirst(), "5.00"),
                () -> apply(others.getLast(), "5.00"),
                () -> refundNow(first, "5.00"));

        assertThat(done).isEqualTo(1);
        assertThat(inCredit(first)).isEqualTo(usd("0.00"));
    }

    @Test
    void voidsOnceHoweverOftenAtOnce() {
        var invoice = sent(2);
        cash(invoice, "4.00");
        var entry = new LedgerEntryId(entries(invoice).getFirst().id());

        var done = together(() -> takeBackNow(entry), () -> takeBackNow(entry), () -> takeBackNow(entry));

        assertThat(done).isEqualTo(1);
        assertThat(view(invoice).paid()).isEqualTo(usd("0.00"));
    }

    /** @return how many of them were not refused */
    @SafeVarargs
    private long together(Callable<Boolean>... works) {
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            var running = Stream.of(works)
                    .map(work -> threads.submit(() -> shop.in(owner, () -> {
                        try {
                            return work.call();
                        } catch (Exception e) {
                            return false;
                        }
                    })))
                    .toList();
            return running.stream().filter(future -> get(future)).count();
        }
    }

    private static boolean get(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
