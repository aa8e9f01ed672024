package io.vikaya.payment;

import java.util.UUID;

/**
 * What a payment is for, in the words of whoever expects it.
 *
 * @param kind for example {@code invoice}
 * @param label for people, for example {@code INV-2611-00001}
 */
public record PaymentReference(String kind, UUID id, String label) {}
