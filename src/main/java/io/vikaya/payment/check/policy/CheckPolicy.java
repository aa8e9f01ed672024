package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.ProofCase;

/** One rule: asks one question about a proof. Knows nothing but the case, so it can be tried with any. */
@FunctionalInterface
interface CheckPolicy {

    Check ask(ProofCase proof);
}
