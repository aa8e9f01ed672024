package io.vikaya.telegram.emulator.bank;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Ids in each bank's shape that tell the time as the real ones do: ABA's rise with it, ACLEDA's begin with the last digit
 * of the year and the day of the year (facts: bank-receipts, section 2). Safe for several threads if the random source is.
 */
public final class BankIds {

    private static final ZoneId PHNOM_PENH = ZoneId.of("Asia/Phnom_Penh");
    private static final Instant ANCHOR = Instant.parse("2026-11-22T00:00:00Z");
    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final long ABA_AT_ANCHOR = 63_000_000_000L;
    private static final long ABA_PER_DAY = 50_000_000L;
    private static final long ABA_REFERENCE_AT_ANCHOR = 39_250_000_000L;
    private static final long ABA_REFERENCES_PER_DAY = 8_800_000L;
    private static final long ACLEDA_PER_DAY = 10_000_000L;
    /** Fewer than ABA numbers in a second, so that a later second always has the higher number. */
    private static final long PER_SECOND = 100;

    private final RandomGenerator random;
    private final AtomicLong counter = new AtomicLong();

    public BankIds(RandomGenerator random) {
        this.random = random;
    }

    /** The id a bank's app prints for a payment made at that moment. */
    public String transactionId(Bank bank, Instant at) {
        return switch (bank) {
            case ABA -> rising(ABA_AT_ANCHOR, ABA_PER_DAY, at);
            case ACLEDA -> acleda(at);
            case KB_PRASAC -> "MB%02d%s".formatted(local(at).getYear() % 100, digits(12));
            case GENERIC -> "TXN" + digits(12);
        };
    }

    /** The second id, where a bank prints one; else the first again in the bank's shape. */
    public String reference(Bank bank, Instant at) {
        return bank == Bank.ABA
                ? "100FT" + rising(ABA_REFERENCE_AT_ANCHOR, ABA_REFERENCES_PER_DAY, at)
                : transactionId(bank, at);
    }

    /** Eight hexadecimal digits. */
    public String hash() {
        return "%08x".formatted(random.nextInt());
    }

    private String rising(long atAnchor, long perDay, Instant at) {
        var seconds = (at.toEpochMilli() - ANCHOR.toEpochMilli()) / 1000;
        var number = atAnchor + Math.floorDiv(seconds * 1000 * perDay, MILLIS_PER_DAY) + next();
        return "%011d".formatted(number);
    }

    private String acleda(Instant at) {
        var local = local(at);
        var second = local.toLocalTime().toSecondOfDay();
        var number = Math.floorDiv(second * 1000L * (ACLEDA_PER_DAY - PER_SECOND), MILLIS_PER_DAY) + next();
        return "%d%03d%07d".formatted(local.getYear() % 10, local.getDayOfYear(), number);
    }

    private long next() {
        return counter.getAndIncrement() % PER_SECOND;
    }

    private String digits(int count) {
        var text = new StringBuilder(count);
        for (var at = 0; at < count; at++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(PHNOM_PENH);
    }
}
