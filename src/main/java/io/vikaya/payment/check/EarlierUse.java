package io.vikaya.payment.check;

import java.util.List;

/**
 * What is known from earlier proofs, of every tenant.
 *
 * @param usedIds the printed ids that were used before
 * @param samePicture the very same file was used before
 * @param samePayerAmountMinute a payment of the same account, amount and minute was seen under other ids
 */
public record EarlierUse(List<String> usedIds, boolean samePicture, boolean samePayerAmountMinute) {

    /** Nothing of it was ever seen. */
    public static final EarlierUse NONE = new EarlierUse(List.of(), false, false);
}
