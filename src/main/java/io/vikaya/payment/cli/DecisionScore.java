package io.vikaya.payment.cli;

import io.vikaya.payment.Decision;
import io.vikaya.payment.check.Assessment;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.policy.PaymentChecks;
import io.vikaya.payment.workflow.DecisionTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is decided about every trial of every picture, with the rules and the table the server uses. */
final class DecisionScore {

    private static final int USUAL_THRESHOLD = 80;

    private final DecisionTable table = new DecisionTable();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<String> falseApprovals = new ArrayList<>();
    private final List<String> notApproved = new ArrayList<>();

    /**
     * How often each decision was made on trials of one kind.
     *
     * @param genuine whether approving them is right
     */
    record Row(boolean genuine, Map<Decision, Integer> decisions) {

        int count(Decision decision) {
            return decisions.getOrDefault(decision, 0);
        }

        int total() {
            return decisions.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    void judge(Labelled picture) {
        for (var trial : Trials.of(picture)) {
            var decision = table.decide(PaymentChecks.assess(trial.proof()), USUAL_THRESHOLD);
            rows.computeIfAbsent(trial.kind(), kind -> new Row(trial.genuine(), new EnumMap<>(Decision.class)))
                    .decisions()
                    .merge(decision, 1, Integer::sum);
            if (decision != Decision.APPROVE && trial.genuine()) {
                notApproved.add(picture.truth().file() + ": " + decision + why(PaymentChecks.assess(trial.proof())));
            }
            if (decision == Decision.APPROVE && !trial.genuine()) {
                falseApprovals.add(picture.truth().file() + ": " + trial.kind() + ", expecting " + trial.amount()
                        + " for " + trial.payee().name());
            }
        }
    }

    Map<String, Row> rows() {
        return rows;
    }

    private static String why(Assessment assessment) {
        return assessment.checks().stream()
                .filter(check -> check.outcome() != CheckOutcome.MATCH)
                .map(check -> ", " + check.kind() + " " + check.outcome())
                .collect(Collectors.joining());
    }

    /** Genuine payments a person has to look at, or that were turned away, each with what did not fit. */
    List<String> notApproved() {
        return notApproved;
    }

    List<String> falseApprovals() {
        return falseApprovals;
    }
}
