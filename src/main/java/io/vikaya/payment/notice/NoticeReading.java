package io.vikaya.payment.notice;

import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a reading, to be checked like a picture's. It can never be approved by itself: there is no second reading that
 * agrees, and whose account the money went to is not said.
 */
public final class NoticeReading {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private NoticeReading() {}

    public static ReceiptReading of(BankNotice notice) {
        return new ReceiptReading(
                ReceiptKind.BANK_RECEIPT,
                true,
                "notice-" + notice.format(),
                field(notice.bank()),
                field(notice.amount()),
                null,
                field(notice.transactionId()),
                null,
                field(notice.hash()),
                field(notice.paidAt().truncatedTo(ChronoUnit.MINUTES)),
                null,
                null,
                field(notice.payer()),
                field(notice.payerAccount()),
                0.5,
                false,
                Set.of(ReadingFlag.RECEIVED_VIEW),
                Duration.ZERO);
    }

    private static <T> @Nullable ReadField<T> field(@Nullable T value) {
        return value == null ? null : new ReadField<>(value, value.toString(), 0.5, NOWHERE);
    }
}
