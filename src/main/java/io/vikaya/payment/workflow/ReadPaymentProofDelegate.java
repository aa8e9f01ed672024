package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;

import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.ProofReading;
import io.vikaya.workflow.SlowTaskDelegate;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ReadPaymentProofDelegate implements SlowTaskDelegate {

    private final ProofReading readings;
    private final PaymentVerification verification;

    ReadPaymentProofDelegate(ProofReading readings, PaymentVerification verification) {
        this.readings = readings;
        this.verification = verification;
    }

    @Override
    public Completion work(Map<String, Object> variables) {
        var proof = PAYMENT_PROOF_ID.from(variables);
        var reading = readings.read(proof);
        var editor = readings.editor(proof);
        return outputs -> {
            verification.keepReading(proof, reading);
            verification.noteEditor(proof, editor);
        };
    }
}
