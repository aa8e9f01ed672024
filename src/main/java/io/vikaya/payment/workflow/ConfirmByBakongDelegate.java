package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.BakongRecheckProcess.PAYMENT_PROOF_ID;

import io.vikaya.payment.TwoPersonRule;
import io.vikaya.tenancy.TenantService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Leaves the review to people where the shop has come to want that. */
@Component
class ConfirmByBakongDelegate implements JavaDelegate {

    private final PaymentVerificationProcess verification;
    private final TenantService tenants;
    private final TwoPersonRule twoPersons;

    ConfirmByBakongDelegate(PaymentVerificationProcess verification, TenantService tenants, TwoPersonRule twoPersons) {
        this.verification = verification;
        this.tenants = tenants;
        this.twoPersons = twoPersons;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proof = PAYMENT_PROOF_ID.from(execution);
        if (!tenants.current().alwaysReview() && !twoPersons.asks(proof, null)) {
            verification.confirmedByBakong(proof);
        }
    }
}
