/** The Java side of {@code processes/invoice}. */
@NullMarked
package io.vikaya.invoice.workflow;

import org.jspecify.annotations.NullMarked;
