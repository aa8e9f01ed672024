/** The rules a proof is held against, one class each; {@link io.vikaya.payment.check.policy.PaymentChecks} lists them. */
@NullMarked
package io.vikaya.payment.check.policy;

import org.jspecify.annotations.NullMarked;
