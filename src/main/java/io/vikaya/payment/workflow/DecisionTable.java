package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.ABOVE_LIMIT;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.ALWAYS_REVIEW;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.AMOUNT_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.BAKONG;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.DATE_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.DUPLICATE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.ID_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.PICTURE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.RECIPIENT_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.SCORE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.SUSPICIOUS;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.THRESHOLD;

import io.vikaya.payment.Decision;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.payment.check.Assessment;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** {@code processes/payment/PaymentDecision.dmn} without a process around it, for measuring what it decides. */
public final class DecisionTable {

    private static final String KEY = "PaymentDecision";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = engine.parseDecision(
            KEY, DecisionTable.class.getResourceAsStream("/processes/payment/PaymentDecision.dmn"));

    /**
     * What is decided where nothing else is set and Bakong is not asked.
     *
     * @param threshold percent
     */
    public Decision decide(Assessment assessment, int threshold) {
        var variables = Variables.createVariables();
        BAKONG.put(variables, BakongWord.NOT_ASKED);
        PICTURE.put(variables, assessment.picture());
        SCORE.put(variables, assessment.score());
        THRESHOLD.put(variables, threshold);
        ALWAYS_REVIEW.put(variables, false);
        ABOVE_LIMIT.put(variables, false);
        AMOUNT_CHECK.put(variables, assessment.amount());
        RECIPIENT_CHECK.put(variables, assessment.recipient());
        DATE_CHECK.put(variables, assessment.date());
        ID_CHECK.put(variables, assessment.transactionId());
        DUPLICATE.put(variables, assessment.duplicate());
        SUSPICIOUS.put(variables, assessment.suspicious());
        String decision =
                engine.evaluateDecisionTable(table, variables).getSingleResult().getEntry("decision");
        return Decision.valueOf(decision);
    }
}
