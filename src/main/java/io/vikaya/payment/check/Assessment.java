package io.vikaya.payment.check;

import java.util.List;

/**
 * All checks of one proof together: the inputs of the decision table.
 *
 * @param score percent: amount 40, recipient 30, date 15, transaction id 15, each only when it matches
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
