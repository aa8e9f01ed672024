package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.BAKONG;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;

import io.vikaya.payment.BakongInquiry;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.workflow.SlowTaskDelegate;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AskBakongDelegate implements SlowTaskDelegate {

    private final BakongInquiry inquiry;

    AskBakongDelegate(BakongInquiry inquiry) {
        this.inquiry = inquiry;
    }

    @Override
    public Completion work(Map<String, Object> variables) {
        var proof = PAYMENT_PROOF_ID.from(variables);
        var finding = inquiry.ask(proof, 0);
        return outputs -> BAKONG.put(
                outputs, finding.map(found -> inquiry.keep(proof, found)).orElse(BakongWord.NOT_ASKED));
    }
}
