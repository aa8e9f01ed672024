package io.vikaya.invoice;

import java.util.UUID;

/** Names an entry of the money ledger. */
public record LedgerEntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
