/**
 * The Cambodian payment QR (KHQR): its text written and read, by the rules of the National Bank's KHQR guideline 1.4 and
 * the official SDK 1.0.20. Nothing here talks to a bank or knows an invoice.
 */
@NullMarked
package io.vikaya.payment.khqr;

import org.jspecify.annotations.NullMarked;
