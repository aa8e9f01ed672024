package io.vikaya.payment.check;

import org.jspecify.annotations.Nullable;

/**
 * One question and its answer.
 *
 * @param expected and {@code found} as people read them
 * @param explanation one sentence in plain English; clients translate by kind and outcome
 */
public record Check(
        CheckKind kind,
        CheckOutcome outcome,
        @Nullable String expected,
        @Nullable String found,
        String explanation) {}
