package io.vikaya.payment.cli;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that are scored, and when two values of one count as the same. */
enum ScoredField {
    AMOUNT(
            "amount + currency",
            truth -> joined(truth.amount(), truth.currency()),
            line -> joined(line.amount(), line.currency())),
    TRANSACTION_ID("transaction id", TruthLine::transactionId, ReadingLine::transactionId),
    REFERENCE("reference", TruthLine::reference, ReadingLine::reference),
    HASH("hash", TruthLine::hash, ReadingLine::hash),
    DATE_TIME("date and time", TruthLine::dateTime, ReadingLine::dateTime),
    RECIPIENT_NAME("payee's name", truth -> plain(truth.recipientName()), line -> plain(line.recipientName())),
    RECIPIENT_ACCOUNT(
            "payee's account", truth -> plain(truth.recipientAccount()), line -> plain(line.recipientAccount())),
    PAYER_NAME("payer's name", truth -> plain(truth.payerName()), line -> plain(line.payerName())),
    PAYER_ACCOUNT("payer's account", truth -> plain(truth.payerAccount()), line -> plain(line.payerAccount())),
    ORIGINAL_AMOUNT(
            "amount debited",
            truth -> joined(truth.originalAmount(), truth.originalCurrency()),
            line -> joined(line.originalAmount(), line.originalCurrency())),
    BANK("bank", TruthLine::bank, ReadingLine::bank);

    private final String title;
    private final Function<TruthLine, @Nullable String> truth;
    private final Function<ReadingLine, @Nullable String> reading;

    ScoredField(
            String title,
            Function<TruthLine, @Nullable String> truth,
            Function<ReadingLine, @Nullable String> reading) {
        this.title = title;
        this.truth = truth;
        this.reading = reading;
    }

    String title() {
        return title;
    }

    /** How the reading compares; null when neither has a value, so that there is nothing to score. */
    @Nullable Outcome compare(TruthLine expected, @Nullable ReadingLine found) {
        var want = truth.apply(expected);
        var got = found == null ? null : reading.apply(found);
        if (got == null) {
            return want == null ? null : Outcome.MISSING;
        }
        return got.equals(want) ? Outcome.RIGHT : Outcome.WRONG;
    }

    enum Outcome {
        RIGHT,
        /** Another value than printed, or one where the truth has none. */
        WRONG,
        MISSING
    }

    private static @Nullable String joined(@Nullable String amount, @Nullable String currency) {
        return amount == null || currency == null ? null : amount + " " + currency;
    }

    /** Names and accounts are compared without blanks and case, which carry no meaning. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
