package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads small parts of the page again where the first passes left a gap: an id they disagreed on, a date whose Khmer
 * month was lost, a title too large or too faint to be seen among the rest.
 */
final class SecondLook {

    private static final double ROW_HEIGHT = 60;

    private final TextEngine engine;
    private final Supplier<Duration> left;
    private final GrayImage gray;
    private final GrayImage even;

    SecondLook(TextEngine engine, Supplier<Duration> left, GrayImage gray, GrayImage even) {
        this.engine = engine;
        this.left = left;
        this.gray = gray;
        this.even = even;
    }

    /** {@code page} with the new readings, or unchanged when nothing was missing. */
    PageView complete(PageView page, ReceiptReading first) {
        var plain = new ArrayList<OcrWord>();
        var evened = new ArrayList<OcrWord>();
        var khmer = new ArrayList<OcrWord>();
        if (first.transactionId() == null) {
            rows(page, Label.TRANSACTION_ID, Language.ENGLISH, plain, evened);
            rows(page, Label.REFERENCE, Language.ENGLISH, plain, evened);
        }
        if (first.hash() == null) {
            rows(page, Label.HASH, Language.ENGLISH, plain, evened);
        }
        if (first.dateTime() == null) {
            dates(page, plain, evened, khmer);
        }
        var amount = first.amount();
        if (first.completed() == null && amount != null) {
            var box = amount.box();
            var top = Math.max(0, box.top() - 12 * box.height());
            title(new Box(0, top, page.width(), Math.max(1, box.top() - box.height() - top)), plain, evened);
        }
        if (plain.isEmpty() && evened.isEmpty() && khmer.isEmpty()) {
            return page;
        }
        return page.with(List.of(
                TextPage.of(Passes.AGAIN, plain),
                TextPage.of(Passes.AGAIN_EVEN, evened),
                TextPage.of(Passes.AGAIN_KHMER, khmer)));
    }

    private void rows(PageView page, Label label, Language language, List<OcrWord> plain, List<OcrWord> evened) {
        for (var found : page.labelled(label)) {
            line(page.valueRegion(found), found.box().height(), language, plain, evened);
        }
    }

    /** Rows with a year and a clock, or labelled so, whose month was not understood. */
    private void dates(PageView page, List<OcrWord> plain, List<OcrWord> evened, List<OcrWord> khmer) {
        for (var found : page.labelled(Label.DATE)) {
            var region = page.valueRegion(found);
            var height = page.typicalLetterHeight();
            line(region, Math.max(height, 8), Language.BOTH, plain, evened);
            khmer.addAll(read(gray, padded(region), enlarged(height), Language.KHMER, Arrangement.LINE));
        }
        if (!page.labelled(Label.DATE).isEmpty()) {
            return;
        }
        page.passes().stream()
                .flatMap(pass -> pass.rows().stream())
                .filter(row -> row.text().matches(".*\\b20\\d\\d\\b.*\\d:\\d\\d.*"))
                .findFirst()
                .ifPresent(row -> line(
                        new Box(0, row.box().top() - 4, page.width(), row.box().height() + 8),
                        row.height(),
                        Language.BOTH,
                        plain,
                        evened));
    }

    private void line(Box region, int textHeight, Language language, List<OcrWord> plain, List<OcrWord> evened) {
        var area = padded(region);
        var factor = enlarged(textHeight);
        var arrangement = region.height() > 2.6 * textHeight ? Arrangement.BLOCK : Arrangement.LINE;
        plain.addAll(read(gray, area, factor, language, arrangement));
        evened.addAll(read(even, area, factor, language, arrangement));
    }

    private static Box padded(Box region) {
        return new Box(region.left() - 4, region.top() - 3, region.width() + 8, region.height() + 6);
    }

    private static double enlarged(int textHeight) {
        return Math.clamp(ROW_HEIGHT / Math.max(8, textHeight * 1.7), 1, 4);
    }

    /** Titles are set large; enlarged further they are taken for pictures. */
    private void title(Box area, List<OcrWord> plain, List<OcrWord> evened) {
        var factor = Math.clamp(600.0 / gray.width(), 0.4, 1.2);
        plain.addAll(read(gray, area, factor, Language.BOTH, Arrangement.SPARSE));
        evened.addAll(read(even, area, factor, Language.BOTH, Arrangement.SPARSE));
    }

    private List<OcrWord> read(GrayImage image, Box area, double factor, Language language, Arrangement arrangement) {
        return engine.read(image.cut(area).scaled(factor), language, arrangement, left.get()).stream()
                .map(word -> word.scaled(1 / factor, Math.max(0, area.left()), Math.max(0, area.top())))
                .toList();
    }
}
