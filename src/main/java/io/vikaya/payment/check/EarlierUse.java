package io.vikaya.payment.check;

import java.util.List;

/**
 * What is known from earlier proofs, of every tenant.
 *
 * @param usedIds what of this proof was used before, for people: {@code transaction id}, {@code picture}
 * @param samePayerAmountMinute a payment of the same account, amount and minute was seen under other ids
 */
public record EarlierUse(List<String> usedIds, boolean samePayerAmountMinute) {}
