package io.vikaya.payment.ocr.page;

import io.vikaya.payment.reading.Box;

/** One pass's opinion on one value. */
public record Ballot<T>(T value, String text, double confidence, Box box) {}
