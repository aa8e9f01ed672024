package io.vikaya.invoice;

import java.util.UUID;

/** Identifies an invoice, drafts included. */
public record InvoiceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
