package io.vikaya.payment.check;

/** One sentence for people, in both languages. */
public record Words(String english, String khmer) {}
