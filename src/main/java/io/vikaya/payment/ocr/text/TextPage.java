package io.vikaya.payment.ocr.text;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one pass over the picture saw, put back into rows.
 *
 * <p>The engine's own lines are not used: with text scattered over a page it makes label and value two lines.
 *
 * @param pass which recipe read it
 */
public record TextPage(String pass, List<TextRow> rows) {

    /** Words grouped into rows by their height on the page. */
    public static TextPage of(String pass, List<OcrWord> words) {
        var typical = typicalHeight(words);
        var rows = new ArrayList<List<OcrWord>>();
        words.stream()
                .filter(word -> word.box().height() <= 5 * typical && word.box().height() * 4 >= typical)
                .sorted(Comparator.comparingInt(word -> word.box().centerY()))
                .forEach(word -> place(word, rows));
        return new TextPage(pass, rows.stream().map(TextRow::new).toList());
    }

    private static int typicalHeight(List<OcrWord> words) {
        var heights = words.stream()
                .filter(word -> word.confidence() > 0.6)
                .mapToInt(word -> word.box().height())
                .sorted()
                .toArray();
        return heights.length == 0 ? 30 : heights[heights.length / 2];
    }

    private static void place(OcrWord word, List<List<OcrWord>> rows) {
        for (var i = rows.size() - 1; i >= Math.max(0, rows.size() - 3); i--) {
            var row = new TextRow(rows.get(i));
            var distance = Math.abs(row.centerY() - word.box().centerY());
            var lower = Math.min(row.height(), word.box().height());
            if (distance * 2 <= Math.max(lower, 8)) {
                rows.get(i).add(word);
                return;
            }
        }
        rows.add(new ArrayList<>(List.of(word)));
    }

    /** The words whose middle lies inside the box, in reading order. */
    public List<OcrWord> within(Box box) {
        return rows.stream()
                .flatMap(row -> row.words().stream())
                .filter(word -> contains(box, word.box()))
                .toList();
    }

    private static boolean contains(Box outer, Box inner) {
        return inner.centerX() >= outer.left()
                && inner.centerX() < outer.right()
                && inner.centerY() >= outer.top()
                && inner.centerY() < outer.bottom();
    }

    public String text() {
        return rows.stream().map(TextRow::text).collect(Collectors.joining("\n"));
    }
}
