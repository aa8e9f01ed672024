/** The one figure that matters: where it stands, read more than twice, believed only when the readings agree. */
@NullMarked
package io.vikaya.payment.ocr.headline;

import org.jspecify.annotations.NullMarked;
