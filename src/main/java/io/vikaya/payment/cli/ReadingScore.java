package io.vikaya.payment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Figures of readings held against labelled pictures, as Markdown. */
final class ReadingScore {

    private final List<TruthLine> truth;
    private final Map<String, ReadingLine> readings;

    ReadingScore(List<TruthLine> truth, List<ReadingLine> readings) {
        this.truth = List.copyOf(truth);
        this.readings = readings.stream().collect(Collectors.toMap(line -> name(line.file()), line -> line));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    String markdown() {
        var out = new StringBuilder();
        fields(out, "Clean receipts, as drawn (no defect)", receipts(TruthLine::isUntouched));
        fields(out, "Clean receipts, rescaled ones included", receipts(line -> line.spoiledBy()
                .isEmpty()));
        fields(out, "All receipts", receipts(line -> true));
        fields(out, "Photos of a phone at the counter", receipts(line -> line.spoiledBy()
                .contains("counter-photo")));
        groups(out, "By bank, rescaled clean receipts", "Bank", byBank());
        groups(out, "By defect", "Defect", byDefect());
        others(out);
        return out.toString();
    }

    /** Right, wrong and missing of every field, over clean receipts, all receipts and photos of a phone. */
    void json(ObjectNode into) {
        fields(into.putObject("clean"), receipts(line -> line.spoiledBy().isEmpty()));
        fields(into.putObject("all"), receipts(line -> true));
        fields(into.putObject("counterPhotos"), receipts(line -> line.spoiledBy()
                .contains("counter-photo")));
        var others = truth.stream().filter(line -> !line.isReceipt()).toList();
        into.putObject("others")
                .put("pictures", others.size())
                .put(
                        "takenForReceipts",
                        others.stream().filter(this::takenForReceipt).count());
    }

    private void fields(ObjectNode into, List<TruthLine> lines) {
        into.put("pictures", lines.size());
        for (var field : ScoredField.values()) {
            var tally = tally(field, lines);
            into.putObject(field.title())
                    .put("right", tally.right())
                    .put("wrong", tally.wrong())
                    .put("missing", tally.missing());
        }
    }

    private List<TruthLine> receipts(Predicate<TruthLine> which) {
        return truth.stream().filter(TruthLine::isReceipt).filter(which).toList();
    }

    private void fields(StringBuilder out, String title, List<TruthLine> lines) {
        out.append("### %s: %d pictures, %d taken for completed receipts%n%n"
                .formatted(
                        title,
                        lines.size(),
                        lines.stream().filter(this::takenForReceipt).count()));
        out.append("| Field | printed | right | wrong | missing | right %% |%n|---|---|---|---|---|---|%n".formatted());
        for (var field : ScoredField.values()) {
            var tally = tally(field, lines);
            out.append("| %s | %d | %s | %s |%n"
                    .formatted(field.title(), tally.printed(), tally.cells(), tally.percentRight()));
        }
        out.append('\n');
    }

    private Tally tally(ScoredField field, List<TruthLine> lines) {
        var tally = Tally.NONE;
        for (var line : lines) {
            tally = tally.plus(field.compare(line, readings.get(name(line.file()))));
        }
        return tally;
    }

    private Map<String, List<TruthLine>> byBank() {
        return receipts(line -> line.spoiledBy().isEmpty()).stream()
                .collect(Collectors.groupingBy(
                        line -> line.bank() == null ? "none named" : line.bank(), TreeMap::new, Collectors.toList()));
    }

    private Map<String, List<TruthLine>> byDefect() {
        var groups = new TreeMap<String, List<TruthLine>>();
        for (var line : receipts(any -> true)) {
            for (var defect : line.spoiledBy()) {
                groups.computeIfAbsent(defect, any -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }

    private void groups(StringBuilder out, String title, String column, Map<String, List<TruthLine>> groups) {
        out.append("### %s%n%n".formatted(title));
        out.append(
                "| %s | pictures | amount right | wrong | missing | id right | wrong | missing |%n".formatted(column));
        out.append("|---|---|---|---|---|---|---|---|%n".formatted());
        groups.forEach((name, lines) -> out.append("| %s | %d | %s | %s |%n"
                .formatted(
                        name,
                        lines.size(),
                        tally(ScoredField.AMOUNT, lines).cells(),
                        tally(ScoredField.TRANSACTION_ID, lines).cells())));
        out.append('\n');
    }

    private void others(StringBuilder out) {
        var others = truth.stream().filter(line -> !line.isReceipt()).toList();
        var fooled = others.stream()
                .filter(this::takenForReceipt)
                .map(TruthLine::file)
                .toList();
        out.append("### Everything else: %d pictures, %d taken for completed receipts%n%n"
                .formatted(others.size(), fooled.size()));
        fooled.forEach(file -> out.append("- ").append(file).append('\n'));
        var millis = readings.values().stream()
                .mapToLong(ReadingLine::millis)
                .sorted()
                .toArray();
        if (millis.length > 0) {
            out.append("Time for one picture: median %d ms, 95 of 100 within %d ms.%n"
                    .formatted(millis[millis.length / 2], millis[(int) (millis.length * 0.95)]));
        }
    }

    private boolean takenForReceipt(TruthLine line) {
        var reading = readings.get(name(line.file()));
        return reading != null && reading.kind().equals("bank_receipt") && Boolean.TRUE.equals(reading.completed());
    }
}
