package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** No such entry in the tenant's ledger. */
public final class LedgerEntryNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public LedgerEntryNotFoundException() {
        super(Kind.NOT_FOUND, "ledger-entry-not-found", "There is no such entry in the ledger");
    }
}
