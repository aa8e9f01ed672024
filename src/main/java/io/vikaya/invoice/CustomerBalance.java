package io.vikaya.invoice;

import io.vikaya.shared.money.Money;

/**
 * How a customer stands in one currency.
 *
 * @param billed the total of their invoices, without drafts and cancelled ones
 * @param paid what of it is paid
 * @param open what of it is not
 * @param credit what they paid beyond it, and what is still theirs
 */
public record CustomerBalance(Money billed, Money paid, Money open, Money credit) {}
