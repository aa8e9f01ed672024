package io.vikaya.payment.check;

import org.jspecify.annotations.Nullable;

/**
 * One question and its answer.
 *
 * @param weight what a match adds to the score, 0 to 100
 * @param expected and {@code found}: amounts, names, numbers, days; the same in every language
 * @param explanation one sentence in plain English, and {@code explanationKhmer} in Khmer
 */
public record Check(
        CheckKind kind,
        CheckOutcome outcome,
        int weight,
        @Nullable String expected,
        @Nullable String found,
        String explanation,
        String explanationKhmer) {

    @SuppressWarnings("ConstantValue") // checks stored before there was Khmer have none
    public Check {
        explanationKhmer = explanationKhmer == null ? explanation : explanationKhmer;
    }

    public static Check match(CheckKind kind, @Nullable String expected, @Nullable String found, Words why) {
        return of(kind, CheckOutcome.MATCH, expected, found, why);
    }

    public static Check mismatch(CheckKind kind, @Nullable String expected, @Nullable String found, Words why) {
        return of(kind, CheckOutcome.MISMATCH, expected, found, why);
    }

    public static Check unreadable(CheckKind kind, @Nullable String expected, @Nullable String found, Words why) {
        return of(kind, CheckOutcome.UNREADABLE, expected, found, why);
    }

    public static Check of(
            CheckKind kind, CheckOutcome outcome, @Nullable String expected, @Nullable String found, Words why) {
        return new Check(kind, outcome, kind.weight(), expected, found, why.english(), why.khmer());
    }
}
