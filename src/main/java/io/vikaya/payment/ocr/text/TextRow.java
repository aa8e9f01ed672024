package io.vikaya.payment.ocr.text;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.reading.Box;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words that stand beside each other, from left to right. Never empty. */
public record TextRow(List<OcrWord> words) {

    public TextRow {
        words = words.stream()
                .sorted(Comparator.comparingInt(word -> word.box().left()))
                .toList();
    }

    public String text() {
        return words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
    }

    public Box box() {
        return words.stream().map(OcrWord::box).reduce(Box::union).orElseThrow();
    }

    /** Height of the usual word; a sign or a frame read as a letter does not count. */
    public int height() {
        return middle(
                words.stream().mapToInt(word -> word.box().height()).sorted().toArray());
    }

    public int centerY() {
        return middle(
                words.stream().mapToInt(word -> word.box().centerY()).sorted().toArray());
    }

    /** Mean confidence, by letters. */
    public double confidence() {
        var letters = words.stream().mapToInt(word -> word.text().length()).sum();
        return words.stream()
                        .mapToDouble(word -> word.confidence() * word.text().length())
                        .sum()
                / Math.max(1, letters);
    }

    /** The words up to the first gap as wide as a letter is high, where a column ends. */
    public Box firstColumn() {
        var column = words.getFirst().box();
        for (var word : words.subList(1, words.size())) {
            if (word.box().left() - column.right() > height()) {
                break;
            }
            column = column.union(word.box());
        }
        return column;
    }

    private static int middle(int[] sorted) {
        return sorted[sorted.length / 2];
    }
}
