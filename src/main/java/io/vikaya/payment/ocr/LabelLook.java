package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels of a page in Khmer, each cut out alone. That takes a third of the time of another pass over the whole
 * page, and the Khmer model alone reads them better than beside the English one, which takes half of them for Latin.
 */
final class LabelLook {

    private static final double LETTER_HEIGHT = 34;
    private static final double MOST_ENLARGED = 4;

    /** Pages have six to ten rows; more is not a receipt. */
    private static final int MOST_ROWS = 14;

    private static final double LEAST_OF_A_LETTER = 0.6;

    /** What stands behind it is the value, of which a label never is a part. */
    private static final double VALUES_BEGIN = 0.3;

    /** And what is wider is running text, or a row of a picture. */
    private static final double LABELS_END = 0.6;

    private final TextEngine engine;
    private final Supplier<Duration> left;
    private final GrayImage gray;

    LabelLook(TextEngine engine, Supplier<Duration> left, GrayImage gray) {
        this.engine = engine;
        this.left = left;
        this.gray = gray;
    }

    /**
     * The labels nobody has read yet, as the Khmer model reads them; none where there are too many lines for a receipt.
     *
     * @param headline the amount, above which there are no rows of details
     */
    TextPage read(PageView page, @Nullable Box headline) {
        var rows = page.passes().stream()
                .filter(pass -> pass.pass().equals(Passes.GRAY))
                .flatMap(pass -> pass.rows().stream())
                .filter(row -> isText(row, page.typicalLetterHeight()))
                .toList();
        if (rows.size() > 2 * MOST_ROWS) {
            return new TextPage(Passes.LABELS, List.of());
        }
        var margin = rows.stream().mapToInt(row -> row.box().left()).min().orElse(0);
        var words = new ArrayList<OcrWord>();
        rows.reversed().stream()
                .filter(row -> headline == null || row.box().top() > headline.bottom())
                .filter(row ->
                        page.labels().stream().noneMatch(found -> found.box().sharedHeight(row.box()) > 0))
                .limit(MOST_ROWS)
                .flatMap(row -> label(row, margin).stream())
                .filter(label -> label.width() > label.height() && label.width() < LABELS_END * gray.width())
                .forEach(label -> words.addAll(read(label)));
        return TextPage.of(Passes.LABELS, words);
    }

    /** Rules between rows are read as dashes, lower than letters are. */
    private static boolean isText(TextRow row, int letters) {
        return row.text().length() > 2 && row.box().height() > 4 && row.height() > LEAST_OF_A_LETTER * letters;
    }

    /** The first column, or the empty place before a row that begins in the second; none before running text. */
    private Optional<Box> label(TextRow row, int margin) {
        var from = row.box().left();
        var to = row.firstColumn().right();
        if (from > VALUES_BEGIN * gray.width()) {
            to = from - row.height() / 2;
            from = margin;
        } else if (to == row.box().right()) {
            return Optional.empty();
        }
        // Khmer letters reach further up and down than what an English pass saw of them.
        var air = row.height() / 2 + 2;
        return Optional.of(
                new Box(from - 4, row.centerY() - row.height() / 2 - air, to - from + 8, row.height() + 2 * air));
    }

    private List<OcrWord> read(Box area) {
        var factor = Math.clamp(LETTER_HEIGHT * 2 / Math.max(8, area.height()), 1, MOST_ENLARGED);
        return engine.read(gray.cut(area).scaled(factor), Language.KHMER, Arrangement.LINE, left.get()).stream()
                .map(word -> word.scaled(1 / factor, Math.max(0, area.left()), Math.max(0, area.top())))
                .toList();
    }
}
