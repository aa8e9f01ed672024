package io.vikaya.payment.ocr.headline;

import io.vikaya.payment.reading.ReadField;
import io.vikaya.shared.money.Money;

/**
 * What the readings of the headline come to.
 *
 * @param agreed whether two readings gave this figure and this currency
 * @param disputed whether any gave another figure
 */
public record AmountVerdict(ReadField<Money> amount, boolean agreed, boolean disputed) {}
