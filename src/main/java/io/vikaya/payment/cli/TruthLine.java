package io.vikaya.payment.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a labelled picture holds: one line of a truth file. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TruthLine(
        String file,
        String kind,
        @Nullable Boolean completed,
        @Nullable String bank,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String originalAmount,
        @Nullable String originalCurrency,
        @Nullable String transactionId,
        @Nullable String reference,
        @Nullable String hash,
        @Nullable String dateTime,
        @Nullable String recipientName,
        @Nullable String recipientAccount,
        @Nullable String payerName,
        @Nullable String payerAccount,
        @Nullable List<String> defects,
        @Nullable Boolean tampered) {

    /** Scaled down by a messenger, which every picture is. */
    private static final String RESCALED = "rescaled-1280";

    boolean isReceipt() {
        return kind.equals("bank_receipt");
    }

    List<String> spoiledBy() {
        return defects == null
                ? List.of()
                : defects.stream().filter(defect -> !defect.equals(RESCALED)).toList();
    }

    boolean isUntouched() {
        return defects == null || defects.isEmpty();
    }
}
