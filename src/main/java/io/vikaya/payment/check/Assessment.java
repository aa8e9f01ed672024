package io.vikaya.payment.check;

import java.util.List;

/**
 * All checks of one proof together: the inputs of the decision table.
 *
 * @param score percent: what the checks that match weigh together
 * @param amount worst of amount, currency and their second reading
 * @param duplicate the picture or an id was used before
 * @param suspicious something contradicts itself, or looks like a payment already seen
 */
public record Assessment(
        PictureKind picture,
        int score,
        CheckOutcome amount,
        CheckOutcome recipient,
        CheckOutcome date,
        CheckOutcome transactionId,
        boolean duplicate,
        boolean suspicious,
        List<Check> checks) {}
