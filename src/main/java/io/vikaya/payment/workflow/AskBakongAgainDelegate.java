package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.BakongRecheckProcess.ASKED;
import static io.vikaya.payment.workflow.BakongRecheckProcess.BAKONG_PAUSE;
import static io.vikaya.payment.workflow.BakongRecheckProcess.NEXT_STEP;
import static io.vikaya.payment.workflow.BakongRecheckProcess.PAYMENT_PROOF_ID;

import io.vikaya.payment.BakongInquiry;
import io.vikaya.payment.BakongPauses;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.payment.workflow.BakongRecheckProcess.NextStep;
import io.vikaya.workflow.SlowTaskDelegate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Once the proof is decided there is nothing to ask, and the asking ends. */
@Component
class AskBakongAgainDelegate implements SlowTaskDelegate {

    private final BakongInquiry inquiry;

    AskBakongAgainDelegate(BakongInquiry inquiry) {
        this.inquiry = inquiry;
    }

    @Override
    public Completion work(Map<String, Object> variables) {
        var proof = PAYMENT_PROOF_ID.from(variables);
        var turn = ASKED.from(variables) + 1;
        var finding = inquiry.ask(proof, turn);
        return outputs -> {
            var word = finding.map(found -> inquiry.keep(proof, found)).orElse(BakongWord.NOT_ASKED);
            var pause = BakongPauses.after(word, turn);
            pause.ifPresent(next -> BAKONG_PAUSE.put(outputs, next.toString()));
            ASKED.put(outputs, turn);
            NEXT_STEP.put(
                    outputs,
                    word == BakongWord.PAID
                            ? NextStep.CONFIRM
                            : pause.map(next -> NextStep.WAIT).orElse(NextStep.END));
        };
    }
}
