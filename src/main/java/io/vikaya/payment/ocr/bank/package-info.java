/** What each bank's pages look like, one small file a bank. */
@NullMarked
package io.vikaya.payment.ocr.bank;

import org.jspecify.annotations.NullMarked;
