package io.vikaya.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentMessagesTests {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ".*UNREADABLE")
    void asksForAClearerPictureWhereOneCouldNotBeRead(VerdictReason why) {
        assertThat(PaymentMessages.beingReviewed("INV-1", why))
                .contains(
                        "A person at the shop is looking at your payment for INV-1", "clearer one", "រូបច្បាស់ជាងនេះ");
    }

    @ParameterizedTest
    @EnumSource(names = {"WRONG_AMOUNT", "SUSPICIOUS", "LOW_SCORE", "ALWAYS_REVIEW", "ABOVE_LIMIT"})
    void asksForNoneWhereThePictureWasClear(VerdictReason why) {
        assertThat(PaymentMessages.beingReviewed("INV-1", why))
                .contains("INV-1")
                .doesNotContain("clearer");
    }
}
