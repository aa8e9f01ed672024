/** The engine room: gray pixels in, words with boxes out. Nothing here knows what a receipt is. */
@NullMarked
package io.vikaya.payment.ocr.engine;

import org.jspecify.annotations.NullMarked;
