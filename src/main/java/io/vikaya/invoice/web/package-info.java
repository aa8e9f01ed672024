/** Invoices over HTTP. */
@NullMarked
package io.vikaya.invoice.web;

import org.jspecify.annotations.NullMarked;
