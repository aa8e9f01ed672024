package io.vikaya.payment.domain;

import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.Payee;
import io.vikaya.shared.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a proof has to show, as it is stored with it. */
@Embeddable
record Expectation(
        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "expected_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "expected_currency"))
        Money expectedAmount,

        @JdbcTypeCode(SqlTypes.JSON) List<Payee> expectedRecipients,
        @Nullable String expectedKhqr) {

    static Expectation of(ExpectedPayment expected) {
        return new Expectation(expected.amount(), expected.recipients(), expected.khqr());
    }

    ExpectedPayment payment() {
        return new ExpectedPayment(expectedAmount, expectedRecipients, expectedKhqr);
    }
}
