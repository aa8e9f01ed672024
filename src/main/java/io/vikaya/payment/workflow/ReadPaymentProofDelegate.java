package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.BAKONG;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.BAKONG_ASKED;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;

import io.vikaya.payment.BakongInquiry;
import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.ProofReading;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.workflow.SlowTaskDelegate;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ReadPaymentProofDelegate implements SlowTaskDelegate {

    private final ProofReading readings;
    private final PaymentVerification verification;
    private final BakongInquiry inquiry;

    ReadPaymentProofDelegate(ProofReading readings, PaymentVerification verification, BakongInquiry inquiry) {
        this.readings = readings;
        this.verification = verification;
        this.inquiry = inquiry;
    }

    @Override
    public Completion work(Map<String, Object> variables) {
        var proof = PAYMENT_PROOF_ID.from(variables);
        var reading = readings.read(proof);
        var editor = readings.editor(proof);
        return outputs -> {
            verification.keepReading(proof, reading);
            verification.noteEditor(proof, editor);
            BAKONG.put(outputs, BakongWord.NOT_ASKED);
            BAKONG_ASKED.put(outputs, inquiry.isAsked(proof));
        };
    }
}
