package io.vikaya.payment.ocr.text;

import io.vikaya.payment.reading.Box;

/**
 * A label seen on the page.
 *
 * @param spelling the known spelling it came closest to
 * @param slips how many letters differ from it
 */
public record FoundLabel(Label label, String spelling, Box box, int slips) {}
