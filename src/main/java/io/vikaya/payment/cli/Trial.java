package io.vikaya.payment.cli;

import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.Payee;
import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.check.JudgingRules;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.List;

/**
 * A picture held against a payment somebody expects.
 *
 * @param kind what is wrong with it, the same for all of its kind
 * @param genuine whether it should be approved
 */
record Trial(
        String kind,
        boolean genuine,
        ReceiptReading reading,
        Money amount,
        Payee payee,
        EarlierUse earlier,
        Instant now) {

    ProofCase proof() {
        return new ProofCase(
                reading,
                new ExpectedPayment(amount, List.of(payee), null),
                earlier,
                JudgingRules.USUAL,
                List.of(),
                null,
                now);
    }

    Trial as(String other) {
        return new Trial(other, false, reading, amount, payee, earlier, now);
    }

    Trial expecting(Money other) {
        return new Trial(kind, genuine, reading, other, payee, earlier, now);
    }

    Trial paidTo(Payee other) {
        return new Trial(kind, genuine, reading, amount, other, earlier, now);
    }

    Trial usedBefore(EarlierUse other) {
        return new Trial(kind, genuine, reading, amount, payee, other, now);
    }

    Trial at(Instant other) {
        return new Trial(kind, genuine, reading, amount, payee, earlier, other);
    }

    Trial reading(ReceiptReading other) {
        return new Trial(kind, genuine, other, amount, payee, earlier, now);
    }
}
