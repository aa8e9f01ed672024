package io.vikaya.payment.cli;

import io.vikaya.payment.cli.ScoredField.Outcome;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptReading;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether confidence means something: of the fields given with so much of it, how many are right. */
record Calibration(String band, int fields, int right) {

    private static final double[] BANDS = {0.95, 0.9, 0.8, 0.6, 0};

    /** From the surest band down; each holds the fields between its own least confidence and the one above. */
    static List<Calibration> of(List<Labelled> receipts) {
        var bands = new java.util.ArrayList<Calibration>();
        var above = 1.01;
        for (var least : BANDS) {
            bands.add(of(receipts, least, above, String.format(Locale.ROOT, "%.2f – %.2f", least, Math.min(above, 1))));
            above = least;
        }
        return bands;
    }

    /** All fields given with at least that confidence. */
    static Calibration atLeast(List<Labelled> receipts, double least) {
        return of(receipts, least, 1.01, String.format(Locale.ROOT, "≥ %.2f", least));
    }

    private static Calibration of(List<Labelled> receipts, double least, double above, String band) {
        var fields = 0;
        var right = 0;
        for (var receipt : receipts) {
            for (var field : ScoredField.values()) {
                var read = field(field, receipt.reading());
                if (read != null && read.confidence() >= least && read.confidence() < above) {
                    fields++;
                    right += field.compare(receipt.truth(), receipt.line()) == Outcome.RIGHT ? 1 : 0;
                }
            }
        }
        return new Calibration(band, fields, right);
    }

    private static @Nullable ReadField<?> field(ScoredField field, ReceiptReading reading) {
        return switch (field) {
            case AMOUNT -> reading.amount();
            case TRANSACTION_ID -> reading.transactionId();
            case REFERENCE -> reading.reference();
            case HASH -> reading.hash();
            case DATE_TIME -> reading.dateTime();
            case RECIPIENT_NAME -> reading.recipientName();
            case RECIPIENT_ACCOUNT -> reading.recipientAccount();
            case PAYER_NAME -> reading.payerName();
            case PAYER_ACCOUNT -> reading.payerAccount();
            case ORIGINAL_AMOUNT -> reading.originalAmount();
            case BANK -> reading.bank();
        };
    }

    String percentRight() {
        return fields == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * right / fields);
    }
}
