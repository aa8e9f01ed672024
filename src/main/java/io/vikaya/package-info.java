/** Vikaya: invoices paid by a bank screenshot. */
@NullMarked
package io.vikaya;

import org.jspecify.annotations.NullMarked;
