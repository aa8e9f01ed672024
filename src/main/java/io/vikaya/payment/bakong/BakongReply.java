package io.vikaya.payment.bakong;

import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param transaction there when it is {@code PAID}, and only then
 * @param why what led to it, in a few words, for the record; never a token
 */
public record BakongReply(BakongOutcome outcome, @Nullable BakongTransaction transaction, String why) {

    static BakongReply paid(BakongTransaction transaction) {
        return new BakongReply(BakongOutcome.PAID, transaction, "paid");
    }

    static BakongReply of(BakongOutcome outcome, String why) {
        return new BakongReply(outcome, null, why);
    }

    static BakongReply unknown(String why) {
        return of(BakongOutcome.UNKNOWN, why);
    }
}
