/**
 * Reads receipts with Tesseract, on this machine and with nothing sent anywhere.
 *
 * <p>A picture is read in several passes that fail differently ({@code engine}); labels one pass understood tell the
 * others where the values are ({@code page}); the bank's own layout says what the values mean ({@code bank}); the
 * headline amount is read again on its own ({@code headline}); and what the passes do not agree on is left out.
 */
@NullMarked
package io.vikaya.payment.ocr;

import org.jspecify.annotations.NullMarked;
