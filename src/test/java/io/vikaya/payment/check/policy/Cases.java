package io.vikaya.payment.check.policy;

import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.Payee;
import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.check.JudgingRules;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import io.vikaya.testing.Readings;
import io.vikaya.testing.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Cases for the rules: ten dollars expected on the test shop's account, unless a test changes something. */
final class Cases {

    static final Payee SHOP = new Payee(Shop.HOLDER, Shop.ACCOUNT, "ABA Bank", "chan_sokha@abaa");
    static final Payee SECOND = new Payee("LY DARA", "000 777 888", "Wing Bank", null);

    private Cases() {}

    static ProofCase of(Readings reading) {
        return of(reading.build());
    }

    static ProofCase of(ReceiptReading reading) {
        return of(reading, Money.of("10.00", "USD"), EarlierUse.NONE);
    }

    static ProofCase of(ReceiptReading reading, Money expected, EarlierUse earlier) {
        return new ProofCase(
                reading,
                new ExpectedPayment(expected, List.of(SHOP, SECOND), null),
                earlier,
                JudgingRules.USUAL,
                List.of(),
                null,
                Instant.now());
    }

    static ProofCase tolerating(String percent, Readings reading) {
        var usual = of(reading);
        return new ProofCase(
                usual.reading(),
                usual.expected(),
                usual.earlier(),
                new JudgingRules(7, new BigDecimal(percent)),
                List.of(),
                null,
                usual.now());
    }

    static ProofCase knowing(String alias, Readings reading) {
        var usual = of(reading);
        return new ProofCase(
                usual.reading(),
                usual.expected(),
                usual.earlier(),
                usual.rules(),
                List.of(new ProofCase.Alias(SHOP.digits(), alias)),
                null,
                usual.now());
    }

    static ProofCase editedWith(String program, Readings reading) {
        var usual = of(reading);
        return new ProofCase(
                usual.reading(), usual.expected(), usual.earlier(), usual.rules(), List.of(), program, usual.now());
    }
}
