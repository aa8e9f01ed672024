package io.vikaya.invoice.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a sent invoice can be paid.
 *
 * @param khqr what the printed QR says; null when the shop has no KHQR account
 * @param payToken the secret in the address of its payment page
 */
@Embeddable
public record PaymentWays(@Nullable String khqr, String payToken) {}
