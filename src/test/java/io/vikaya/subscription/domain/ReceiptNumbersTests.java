package io.vikaya.subscription.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.testing.VikayaTest;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@VikayaTest
class ReceiptNumbersTests {

    /** No other test lives in this month. */
    private static final LocalDate DAY = LocalDate.of(2039, 1, 31);

    @Autowired
    ReceiptNumbers numbers;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void leaveNoGapWhoeverFailsAndHoweverManyAskAtOnce() {
        var given = new ConcurrentSkipListSet<String>();
        var failed = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 40; i++) {
                var fails = i % 4 == 0;
                threads.submit(() -> transactions.executeWithoutResult(status -> {
                    var number = numbers.next(DAY);
                    if (fails) {
                        status.setRollbackOnly();
                        failed.incrementAndGet();
                    } else {
                        given.add(number);
                    }
                }));
            }
        }
        var expected = new TreeSet<String>();
        for (var i = 1; i <= 30; i++) {
            expected.add("R-3901-%05d".formatted(i));
        }
        assertThat(failed).hasValue(10);
        assertThat(given).containsExactlyElementsOf(expected);
        String next = transactions.execute(status -> numbers.next(DAY.plusDays(1)));
        assertThat(next).as("a new month begins with one").isEqualTo("R-3902-00001");
    }
}
