/** Invoices, their arithmetic and the payments ledger. */
@NullMarked
package io.vikaya.invoice.domain;

import org.jspecify.annotations.NullMarked;
