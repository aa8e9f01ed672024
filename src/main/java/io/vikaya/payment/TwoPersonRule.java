package io.vikaya.payment;

import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.TenantService;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Above an amount the shop chose, two different people have to approve. Riel count at the shop's own rate. */
@Service
public class TwoPersonRule {

    private final TenantService tenants;
    private final PaymentService payments;

    TwoPersonRule(TenantService tenants, PaymentService payments) {
        this.tenants = tenants;
        this.payments = payments;
    }

    /**
     * Whether the payment is so large by what was expected, by what was read, or by what the reviewer says.
     *
     * @param received null before anybody said
     */
    @Transactional(readOnly = true)
    public boolean asks(PaymentProofId id, @Nullable Money received) {
        var shop = tenants.current();
        var limit = shop.twoPersonLimit();
        if (limit == null) {
            return false;
        }
        var proof = payments.get(id);
        var read = proof.reading() == null || proof.reading().amount() == null
                ? null
                : proof.reading().amount().value();
        return above(proof.expected().amount(), limit, shop.usdKhrRate())
                || above(read, limit, shop.usdKhrRate())
                || above(received, limit, shop.usdKhrRate());
    }

    private static boolean above(@Nullable Money amount, BigDecimal limit, BigDecimal rate) {
        if (amount == null) {
            return false;
        }
        var inItsCurrency = amount.currency().equals(Currencies.USD) ? limit : limit.multiply(rate);
        return amount.amount().compareTo(inItsCurrency) > 0;
    }
}
