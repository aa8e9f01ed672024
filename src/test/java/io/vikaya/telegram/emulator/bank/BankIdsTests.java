package io.vikaya.telegram.emulator.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BankIdsTests {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final BankIds ids = new BankIds(new Random(1));

    @Test
    void numbersOfAbaRiseWithTime() {
        var last = "";
        for (var second = 0; second < 1_000; second++) {
            var id = ids.transactionId(Bank.ABA, NOON.plusSeconds(second));
            assertThat(id).matches("6\\d{10}").isGreaterThan(last);
            last = id;
        }
        assertThat(ids.reference(Bank.ABA, NOON)).matches("100FT39\\d{9}");
    }

    @Test
    void numbersOfAcledaBeginWithTheDayInPhnomPenh() {
        assertThat(ids.transactionId(Bank.ACLEDA, NOON)).matches("6326\\d{7}");
        assertThat(ids.transactionId(Bank.ACLEDA, Instant.parse("2026-11-22T16:59:59Z")))
                .matches("6326\\d{7}");
        assertThat(ids.transactionId(Bank.ACLEDA, Instant.parse("2026-11-22T17:00:00Z")))
                .matches("6327\\d{7}");
        assertThat(ids.transactionId(Bank.ACLEDA, Instant.parse("2027-01-01T05:00:00Z")))
                .matches("7001\\d{7}");
    }

    @Test
    void neverRepeatWithinAHundredPerSecond() {
        for (var bank : Bank.values()) {
            var seen = new HashSet<String>();
            for (var at = 0; at < 100; at++) {
                assertThat(seen.add(ids.transactionId(bank, NOON))).isTrue();
            }
        }
        assertThat(ids.transactionId(Bank.KB_PRASAC, NOON)).matches("MB26\\d{12}");
        assertThat(ids.transactionId(Bank.GENERIC, NOON)).matches("TXN\\d{12}");
        assertThat(ids.hash()).matches("[0-9a-f]{8}");
    }
}
