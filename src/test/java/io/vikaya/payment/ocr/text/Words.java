package io.vikaya.payment.ocr.text;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.List;

/** Rows of words as an engine would return them: letters ten wide and twenty high, three blanks make a column. */
public final class Words {

    private static final int ROW = 40;

    private Words() {}

    /** One row at that line of the page. */
    public static List<OcrWord> row(int line, String text) {
        var words = new ArrayList<OcrWord>();
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            var end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            words.add(new OcrWord(text.substring(at, end), 0.95, new Box(at * 10, line * ROW, (end - at) * 10, 20)));
            at = end;
        }
        return words;
    }

    /** A whole page, one row for each line of the text. */
    public static TextPage page(String pass, String text) {
        var words = new ArrayList<OcrWord>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            words.addAll(row(i, lines.get(i)));
        }
        return TextPage.of(pass, words);
    }
}
