package io.vikaya.payment.ocr.page;

import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import java.util.List;
import java.util.stream.Collectors;

/** Text one pass saw in one place. */
public record Snippet(String pass, List<TextRow> rows) {

    /** Rows joined by line breaks. */
    public String text() {
        return rows.stream().map(TextRow::text).collect(Collectors.joining("\n"));
    }

    public double confidence() {
        return rows.stream().mapToDouble(TextRow::confidence).average().orElse(0);
    }

    public Box box() {
        return rows.stream().map(TextRow::box).reduce(Box::union).orElseThrow();
    }

    /** Figures in it, with their signs. */
    public List<AmountCandidate> amounts() {
        return rows.stream()
                .flatMap(row -> AmountFinder.find(row, pass, false).stream())
                .toList();
    }
}
