package io.vikaya.invoice.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a sent invoice can be paid.
 *
 * @param khqr what the printed QR says; null when the shop has no KHQR account
 * @param payToken the secret in the address of its payment page
 * @param payBank bank, number and holder of the account it printed when it was sent, which stays good for it whatever the
 *     shop changes later; null on invoices sent before that was kept
 */
@Embeddable
public record PaymentWays(
        @Nullable String khqr,
        String payToken,
        @Nullable String payBank,
        @Nullable String payAccount,
        @Nullable String payHolder,
        @Nullable String payBakongAccountId) {

    PaymentWays withKhqr(String renewed) {
        return new PaymentWays(renewed, payToken, payBank, payAccount, payHolder, payBakongAccountId);
    }
}
