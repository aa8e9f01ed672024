package io.vikaya.inventory;

import java.util.UUID;

/**
 * What made stock move: an invoice, named so that people recognize it in the ledger.
 *
 * @param id the invoice
 * @param label its number, for example {@code INV-2611-00001}
 */
public record StockCause(UUID id, String label) {}
