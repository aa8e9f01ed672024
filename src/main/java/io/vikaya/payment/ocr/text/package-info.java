/** How banks print figures, dates and words, and how the engine garbles them. Knows no bank in particular. */
@NullMarked
package io.vikaya.payment.ocr.text;

import org.jspecify.annotations.NullMarked;
