/** Traces of a figure that was typed over another. They only ever ask a person to look. */
@NullMarked
package io.vikaya.payment.ocr.retouch;

import org.jspecify.annotations.NullMarked;
