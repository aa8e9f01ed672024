/** From labelled places to values: ids, dates, names, accounts and the amounts of the rows. */
@NullMarked
package io.vikaya.payment.ocr.field;

import org.jspecify.annotations.NullMarked;
