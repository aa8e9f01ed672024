package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.reading.Bank;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether another pass over a picture could still change anything that decides. */
final class Settled {

    /** Two passes agreed. */
    private static final double TWICE = 0.8;

    /** With fewer the page is not understood, in Khmer most often. */
    private static final int LEAST_LABELS = 3;

    private Settled() {}

    /** A completed payment on a page that was understood, everything that decides read twice, and nothing in dispute. */
    static boolean isSo(ReceiptReading reading, PageView page) {
        return reading.kind() == ReceiptKind.BANK_RECEIPT
                && Boolean.TRUE.equals(reading.completed())
                && reading.amountAgreed()
                && !reading.has(ReadingFlag.AMOUNT_DISPUTED)
                && !reading.has(ReadingFlag.DEBIT_CONTRADICTS)
                && !reading.has(ReadingFlag.ID_DATE_CONTRADICTS)
                && !reading.has(ReadingFlag.ACCOUNT_NOT_READ)
                && labels(page) >= LEAST_LABELS
                && Stream.of(reading.amount(), reading.dateTime(), reading.recipientName())
                        .allMatch(Settled::isSo)
                && ids(reading, page)
                && (reading.originalAmount() != null
                        || page.labelled(Label.DEBIT).isEmpty())
                && rest(reading.recipientAccount())
                && rowsUnderstood(page);
    }

    /** Whether every row of two columns among the labelled ones has its label: one that has not may say anything. */
    private static boolean rowsUnderstood(PageView page) {
        var labels = page.labels().stream().map(FoundLabel::box).toList();
        var top = labels.stream().mapToInt(Box::top).min().orElse(0);
        var bottom = labels.stream().mapToInt(Box::bottom).max().orElse(0);
        return page.passes().stream()
                .filter(pass -> pass.pass().equals(Passes.GRAY))
                .flatMap(pass -> pass.rows().stream())
                .filter(row -> row.centerY() > top && row.centerY() < bottom)
                .filter(row -> row.firstColumn().right() < row.box().right())
                .allMatch(row -> labels.stream().anyMatch(label -> label.sharedHeight(row.box()) > 0));
    }

    /** Read by more than one pass. */
    static boolean isSo(@Nullable ReadField<?> field) {
        return field != null && field.confidence() > TWICE;
    }

    /** The bank's own, and every other there is a label for. */
    private static boolean ids(ReceiptReading reading, PageView page) {
        return isSo(hasOwnIds(reading) ? reading.transactionId() : reading.hash())
                && rest(reading.reference())
                && rest(reading.hash())
                && (reading.hash() != null || page.labelled(Label.HASH).isEmpty());
    }

    /** Bakong's own app gives its hash and nothing else. */
    private static boolean hasOwnIds(ReceiptReading reading) {
        return reading.bank() == null || reading.bank().value() != Bank.BAKONG;
    }

    private static boolean rest(@Nullable ReadField<?> field) {
        return field == null || isSo(field);
    }

    private static long labels(PageView page) {
        return page.labels().stream()
                .map(FoundLabel::label)
                .filter(label -> label != Label.OTHER)
                .distinct()
                .count();
    }
}
