package io.vikaya.payment.check;

import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks every question about one proof. The weights are those measured on real receipts: amount and currency .4, recipient
 * .3, date .15, id .15; what could not be read earns nothing.
 */
public final class PaymentChecks {

    private static final int AMOUNT_WEIGHT = 40;
    private static final int RECIPIENT_WEIGHT = 30;
    private static final int DATE_WEIGHT = 15;
    private static final int ID_WEIGHT = 15;
    /** Phones' clocks are not exact; a receipt a few minutes ahead is not from the future. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);
    /** How old a receipt may be. */
    private static final Duration OLDEST = Duration.ofDays(7);
    /** Below this a single field was read too poorly to rely on. */
    private static final double POOR = 0.35;

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private PaymentChecks() {}

    /** The assessment of a picture that could not be read at all: nothing is known, so a person decides. */
    public static Assessment unreadable(EarlierUse earlier) {
        var checks = List.of(
                unused(earlier),
                new Check(
                        CheckKind.RECEIPT,
                        CheckOutcome.UNREADABLE,
                        "a bank receipt",
                        null,
                        "The picture could not be read"));
        return new Assessment(
                PictureKind.UNREADABLE,
                0,
                CheckOutcome.UNREADABLE,
                CheckOutcome.UNREADABLE,
                CheckOutcome.UNREADABLE,
                CheckOutcome.UNREADABLE,
                !earlier.usedIds().isEmpty(),
                false,
                checks);
    }

    /** Holds a reading against what was expected, as of {@code now}. */
    public static Assessment assess(ReceiptReading reading, ExpectedPayment expected, EarlierUse earlier, Instant now) {
        var picture = picture(reading);
        var amount = amount(reading, expected.amount());
        var recipient = recipient(reading, expected);
        var date = date(reading, now);
        var id = id(reading);
        var consistent = consistent(reading, earlier);
        var checks = new ArrayList<Check>();
        checks.add(receipt(picture));
        checks.add(completed(picture));
        checks.add(amount);
        checks.add(recipient);
        checks.add(date);
        checks.add(bank(reading));
        checks.add(id);
        checks.add(unused(earlier));
        checks.add(consistent);
        var score = (amount.outcome() == CheckOutcome.MATCH ? AMOUNT_WEIGHT : 0)
                + (recipient.outcome() == CheckOutcome.MATCH ? RECIPIENT_WEIGHT : 0)
                + (date.outcome() == CheckOutcome.MATCH ? DATE_WEIGHT : 0)
                + (id.outcome() == CheckOutcome.MATCH ? ID_WEIGHT : 0);
        return new Assessment(
                picture,
                picture == PictureKind.RECEIPT ? score : 0,
                amount.outcome(),
                recipient.outcome(),
                date.outcome(),
                id.outcome(),
                !earlier.usedIds().isEmpty(),
                consistent.outcome() != CheckOutcome.MATCH,
                List.copyOf(checks));
    }

    private static PictureKind picture(ReceiptReading reading) {
        if (Boolean.FALSE.equals(reading.completed())) {
            return PictureKind.NOT_COMPLETED;
        }
        if (reading.isCompletedReceipt()) {
            return PictureKind.RECEIPT;
        }
        // A receipt whose title is cropped or covered does not say that the payment went through.
        return reading.kind() == ReceiptKind.BANK_RECEIPT ? PictureKind.UNREADABLE : PictureKind.NOT_A_RECEIPT;
    }

    private static Check receipt(PictureKind picture) {
        return picture == PictureKind.NOT_A_RECEIPT
                ? new Check(
                        CheckKind.RECEIPT,
                        CheckOutcome.MISMATCH,
                        "a bank receipt",
                        "something else",
                        "The picture does not look like a bank's receipt")
                : new Check(
                        CheckKind.RECEIPT,
                        CheckOutcome.MATCH,
                        "a bank receipt",
                        "a bank receipt",
                        "It is a bank's receipt");
    }

    private static Check completed(PictureKind picture) {
        return switch (picture) {
            case RECEIPT ->
                new Check(
                        CheckKind.COMPLETED, CheckOutcome.MATCH, "completed", "completed", "The payment went through");
            case NOT_COMPLETED ->
                new Check(
                        CheckKind.COMPLETED,
                        CheckOutcome.MISMATCH,
                        "completed",
                        "pending or failed",
                        "The payment did not go through, or not yet");
            default ->
                new Check(
                        CheckKind.COMPLETED,
                        CheckOutcome.UNREADABLE,
                        "completed",
                        null,
                        "Nothing says that it went through");
        };
    }

    private static Check amount(ReceiptReading reading, Money expected) {
        var read = reading.amount();
        if (read == null || read.confidence() < POOR) {
            return new Check(
                    CheckKind.AMOUNT, CheckOutcome.UNREADABLE, expected.toString(), null, "The amount cannot be read");
        }
        var found = read.value();
        var same = found.currency().equals(expected.currency()) && found.compareTo(expected) == 0;
        if (!same) {
            return new Check(
                    CheckKind.AMOUNT,
                    CheckOutcome.MISMATCH,
                    expected.toString(),
                    found.toString(),
                    found.currency().equals(expected.currency())
                            ? "Another amount was paid"
                            : "It was paid in another currency");
        }
        return reading.amountAgreed()
                ? new Check(
                        CheckKind.AMOUNT, CheckOutcome.MATCH, expected.toString(), found.toString(), "The amount fits")
                : new Check(
                        CheckKind.AMOUNT,
                        CheckOutcome.UNREADABLE,
                        expected.toString(),
                        found.toString(),
                        "The amount seems to fit, but two readings of it did not agree");
    }

    private static Check recipient(ReceiptReading reading, ExpectedPayment expected) {
        var account = reading.recipientAccount();
        var name = reading.recipientName();
        var wanted = expected.recipientName() + " (" + expected.recipientAccount() + ")";
        var found = found(name, account);
        var byAccount = account == null
                ? CheckOutcome.UNREADABLE
                : AccountMatch.compare(expected.recipientAccount(), account.value());
        var byName = name == null || name.confidence() < POOR
                ? CheckOutcome.UNREADABLE
                : NameMatch.compare(expected.recipientName(), name.value());
        if (byAccount == CheckOutcome.MISMATCH) {
            return new Check(
                    CheckKind.RECIPIENT, CheckOutcome.MISMATCH, wanted, found, "It was paid into another account");
        }
        if (byName == CheckOutcome.MISMATCH) {
            return byAccount == CheckOutcome.MATCH
                    ? new Check(
                            CheckKind.RECIPIENT,
                            CheckOutcome.UNREADABLE,
                            wanted,
                            found,
                            "The account fits but the name does not")
                    : new Check(
                            CheckKind.RECIPIENT, CheckOutcome.MISMATCH, wanted, found, "It was paid to somebody else");
        }
        return byAccount == CheckOutcome.MATCH || byName == CheckOutcome.MATCH
                ? new Check(CheckKind.RECIPIENT, CheckOutcome.MATCH, wanted, found, "It was paid to this shop")
                : new Check(
                        CheckKind.RECIPIENT,
                        CheckOutcome.UNREADABLE,
                        wanted,
                        found,
                        "It cannot be read who received it");
    }

    private static @Nullable String found(@Nullable ReadField<String> name, @Nullable ReadField<String> account) {
        if (name == null && account == null) {
            return null;
        }
        return (name == null ? "?" : name.value()) + (account == null ? "" : " (" + account.value() + ")");
    }

    private static Check date(ReceiptReading reading, Instant now) {
        var read = reading.dateTime();
        if (read == null) {
            return new Check(CheckKind.DATE, CheckOutcome.UNREADABLE, "within 7 days", null, "The date cannot be read");
        }
        var at = read.value().toInstant();
        var printed = read.value().format(DAY_AND_TIME);
        if (at.isAfter(now.plus(CLOCK_SKEW))) {
            return new Check(
                    CheckKind.DATE, CheckOutcome.MISMATCH, "within 7 days", printed, "The date is in the future");
        }
        return at.isBefore(now.minus(OLDEST))
                ? new Check(CheckKind.DATE, CheckOutcome.MISMATCH, "within 7 days", printed, "The receipt is too old")
                : new Check(CheckKind.DATE, CheckOutcome.MATCH, "within 7 days", printed, "It was paid recently");
    }

    private static Check bank(ReceiptReading reading) {
        var bank = reading.bank();
        return bank == null
                ? new Check(CheckKind.BANK, CheckOutcome.UNREADABLE, null, null, "The bank is not named")
                : new Check(
                        CheckKind.BANK, CheckOutcome.MATCH, null, bank.value().printedName(), "The payer's bank");
    }

    private static Check id(ReceiptReading reading) {
        var printed = PrintedIds.of(reading);
        return printed.isEmpty()
                ? new Check(
                        CheckKind.TRANSACTION_ID,
                        CheckOutcome.UNREADABLE,
                        "a transaction id",
                        null,
                        "No transaction id can be read")
                : new Check(
                        CheckKind.TRANSACTION_ID,
                        CheckOutcome.MATCH,
                        "a transaction id",
                        String.join(", ", printed),
                        "The bank's transaction id is printed");
    }

    private static Check unused(EarlierUse earlier) {
        return earlier.usedIds().isEmpty()
                ? new Check(
                        CheckKind.UNUSED,
                        CheckOutcome.MATCH,
                        "never used",
                        "never used",
                        "It is sent for the first time")
                : new Check(
                        CheckKind.UNUSED,
                        CheckOutcome.MISMATCH,
                        "never used",
                        String.join(", ", earlier.usedIds()),
                        "This payment was sent as proof before");
    }

    private static Check consistent(ReceiptReading reading, EarlierUse earlier) {
        var doubts = new ArrayList<String>();
        if (reading.has(ReadingFlag.DEBIT_CONTRADICTS)) {
            doubts.add("the amount debited does not fit the amount paid");
        }
        if (reading.has(ReadingFlag.ID_DATE_CONTRADICTS)) {
            doubts.add("the date does not fit the transaction id");
        }
        if (reading.has(ReadingFlag.RECEIVED_VIEW)) {
            doubts.add("it is the receiver's page, not the payer's");
        }
        if (earlier.samePayerAmountMinute()) {
            doubts.add("the same account paid the same amount in the same minute before");
        }
        return doubts.isEmpty()
                ? new Check(CheckKind.CONSISTENT, CheckOutcome.MATCH, null, null, "Nothing on it contradicts itself")
                : new Check(
                        CheckKind.CONSISTENT,
                        CheckOutcome.MISMATCH,
                        null,
                        null,
                        "Doubtful: " + String.join("; ", doubts));
    }
}
