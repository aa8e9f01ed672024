/** Invoices, their arithmetic and the payments ledger. */
@CheckReturnValue
@NullMarked
package io.vikaya.invoice.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
