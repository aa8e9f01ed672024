package io.vikaya.payment.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vikaya.payment.Decision;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures of an evaluation: reading, confidence, decisions; as Markdown for people and JSON for programs. */
final class EvaluationReport {

    private static final double CONFIDENT = 0.9;

    private final List<Labelled> pictures;
    private final ReadingScore reading;
    private final DecisionScore all = new DecisionScore();
    private final DecisionScore clean = new DecisionScore();

    EvaluationReport(List<Labelled> pictures) {
        this.pictures = List.copyOf(pictures);
        this.reading = new ReadingScore(
                pictures.stream().map(Labelled::truth).toList(),
                pictures.stream().map(Labelled::line).toList());
        for (var picture : pictures) {
            all.judge(picture);
            if (picture.truth().spoiledBy().isEmpty()) {
                clean.judge(picture);
            }
        }
    }

    String markdown() {
        var out = new StringBuilder(reading.markdown()).append('\n');
        out.append("### Confidence%n%n| confidence | fields | right | right %% |%n|---|---|---|---|%n".formatted());
        for (var band : Calibration.of(receipts(truth -> true))) {
            row(out, band);
        }
        row(out, Calibration.atLeast(receipts(truth -> true), CONFIDENT));
        decisions(out, "Decisions, clean receipts", clean);
        decisions(out, "Decisions, every picture", all);
        return out.toString();
    }

    private static void row(StringBuilder out, Calibration band) {
        out.append("| %s | %d | %d | %s |%n".formatted(band.band(), band.fields(), band.right(), band.percentRight()));
    }

    private List<Labelled> receipts(Predicate<TruthLine> which) {
        return pictures.stream()
                .filter(picture -> picture.truth().isReceipt() && which.test(picture.truth()))
                .toList();
    }

    private static void decisions(StringBuilder out, String title, DecisionScore score) {
        out.append("%n### %s%n%n| trial | trials | approved | to a person | rejected |%n|---|---|---|---|---|%n"
                .formatted(title));
        score.rows()
                .forEach((kind, row) -> out.append("| %s%s | %d | %s | %d | %d |%n"
                        .formatted(
                                row.genuine() ? "**" + kind + "**" : kind,
                                row.genuine() ? " (right: approve)" : "",
                                row.total(),
                                approved(row),
                                row.count(Decision.REVIEW),
                                row.count(Decision.REJECT))));
        out.append("%n%d false approvals.%n".formatted(score.falseApprovals().size()));
        score.falseApprovals().forEach(line -> out.append("- ").append(line).append('\n'));
        out.append("%nGenuine payments not approved by themselves: %d.%n"
                .formatted(score.notApproved().size()));
        score.notApproved().forEach(line -> out.append("- ").append(line).append('\n'));
    }

    private static String approved(DecisionScore.Row row) {
        var count = row.count(Decision.APPROVE);
        return row.genuine()
                ? String.format(Locale.ROOT, "%d (%.1f %%)", count, 100.0 * count / row.total())
                : Integer.toString(count);
    }

    ObjectNode json(ObjectMapper json) {
        var root = json.createObjectNode();
        root.put("pictures", pictures.size());
        reading.json(root.putObject("reading"));
        var confident = Calibration.atLeast(receipts(truth -> true), CONFIDENT);
        root.putObject("calibration")
                .put("least", CONFIDENT)
                .put("fields", confident.fields())
                .put("right", confident.right());
        decisions(root.putObject("decisionsClean"), clean);
        decisions(root.putObject("decisions"), all);
        return root;
    }

    private static void decisions(ObjectNode into, DecisionScore score) {
        score.rows().forEach((kind, row) -> into.putObject(kind)
                .put("genuine", row.genuine())
                .put("approved", row.count(Decision.APPROVE))
                .put("review", row.count(Decision.REVIEW))
                .put("rejected", row.count(Decision.REJECT)));
    }
}
