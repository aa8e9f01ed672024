package io.vikaya.invoice.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Paid invoices of the current tenant whose goods are missing. Implemented by the process. */
public interface StockShortages {

    List<OpenShortage> open();

    /**
     * Says what was done about one.
     *
     * @param tryAgain the shelf was refilled; otherwise it was settled with the customer and stock stays as it is
     */
    void resolve(String taskId, String username, boolean tryAgain, @Nullable String note);

    /** An invoice that waits for goods. */
    record OpenShortage(String taskId, UUID invoiceId, String invoiceNumber, String missing, Instant since) {}
}
