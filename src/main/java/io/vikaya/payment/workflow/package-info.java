/** The Java side of {@code processes/payment}. */
@NullMarked
package io.vikaya.payment.workflow;

import org.jspecify.annotations.NullMarked;
