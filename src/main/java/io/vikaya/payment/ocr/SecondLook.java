package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.KhmerText;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads small parts of the page again where the first passes left a gap: an id they disagreed on, a date whose Khmer
 * month was lost, a title too large or too faint to be seen among the rest.
 */
final class SecondLook {

    private static final double ROW_HEIGHT = 60;

    /** Of the height of the page's letters; what is lower was cut off. */
    private static final double LEAST_OF_A_LETTER = 0.6;
    /** A year and a clock, or a clock behind a bar. The clock of the status bar has neither. */
    private static final Pattern DATED = Pattern.compile("20\\d\\d.*\\d:\\d\\d|\\|\\s*\\d\\d:\\d\\d");

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
        var more = new ArrayList<TextPage>();
        var plain = new ArrayList<OcrWord>();
        var evened = new ArrayList<OcrWord>();
        if (first.transactionId() == null) {
            rows(page, Label.TRANSACTION_ID, Language.ENGLISH, plain, evened);
            rows(page, Label.REFERENCE, Language.ENGLISH, plain, evened);
        }
        if (first.hash() == null) {
            rows(page, Label.HASH, Language.ENGLISH, plain, evened);
        }
        if (first.originalAmount() == null) {
            rows(page, Label.DEBIT, Language.BOTH, plain, evened);
        }
        var amount = first.amount();
        if (first.completed() == null && amount != null) {
            var box = amount.box();
            var top = Math.max(0, box.top() - 12 * box.height());
            var area = new Box(0, top, page.width(), Math.max(1, box.top() - box.height() - top));
            title(area, plain, evened);
            more.addAll(lines(page, area));
        }
        if (!plain.isEmpty() || !evened.isEmpty()) {
            more.add(TextPage.of(Passes.AGAIN, plain));
            more.add(TextPage.of(Passes.AGAIN_EVEN, evened));
        }
        if (first.dateTime() == null) {
            more.addAll(dates(page));
        }
        if (first.recipientName() == null) {
            more.addAll(names(page, first));
        }
        return more.isEmpty() ? page : page.with(more);
    }

    /** Where a payee's name stands, in Khmer alone: beside Latin letters half of a Khmer name is taken for such. */
    private List<TextPage> names(PageView page, ReceiptReading first) {
        var places = new ArrayList<>(
                page.labelled(Label.RECIPIENT).stream().map(page::valueRegion).toList());
        if (first.amount() != null) {
            var box = first.amount().box();
            places.add(new Box(box.left(), box.top() - 2 * box.height(), page.width() - box.left(), 2 * box.height()));
            places.add(new Box(box.left(), box.bottom() + 2, page.width() - box.left(), 2 * box.height()));
        }
        var plain = new ArrayList<OcrWord>();
        var evened = new ArrayList<OcrWord>();
        var letters = Math.max(8, page.typicalLetterHeight());
        for (var place : places) {
            line(place, letters, Language.KHMER, plain, evened);
        }
        return List.of(
                TextPage.of(Passes.AGAIN_NAME, whole(plain, letters)),
                TextPage.of(Passes.AGAIN_NAME_EVEN, whole(evened, letters)));
    }

    /** Without the upper edge of the row below, which the Khmer model reads as letters where the place itself is empty. */
    private static List<OcrWord> whole(List<OcrWord> words, int letters) {
        return words.stream()
                .filter(word -> word.box().height() > LEAST_OF_A_LETTER * letters)
                .toList();
    }

    /**
     * {@code page} with one more reading of every value that one pass alone saw, which is cheaper than another pass over
     * the whole picture.
     */
    PageView confirm(PageView page, ReceiptReading first) {
        var words = new ArrayList<OcrWord>();
        var fields = new ArrayList<@Nullable ReadField<?>>();
        fields.add(first.transactionId());
        fields.add(first.reference());
        fields.add(first.hash());
        fields.add(first.dateTime());
        fields.add(first.recipientName());
        fields.add(first.recipientAccount());
        for (var field : fields) {
            if (field != null && !Settled.isSo(field)) {
                var box = field.box();
                add(
                        words,
                        read(
                                even,
                                padded(box),
                                enlarged(Math.min(box.height(), page.typicalLetterHeight())),
                                Language.ENGLISH,
                                box.height() > 2.6 * page.typicalLetterHeight()
                                        ? Arrangement.BLOCK
                                        : Arrangement.LINE));
            }
        }
        return page.with(List.of(TextPage.of(Passes.AGAIN_EVEN, words)));
    }

    private void rows(PageView page, Label label, Language language, List<OcrWord> plain, List<OcrWord> evened) {
        for (var found : page.labelled(label)) {
            line(page.valueRegion(found), found.box().height(), language, plain, evened);
        }
    }

    /** Rows labelled as dates, or with a year or a clock in them, once in both languages and once in Khmer alone. */
    private List<TextPage> dates(PageView page) {
        var places = page.labelled(Label.DATE).stream().map(page::valueRegion).toList();
        var height = Math.max(8, page.typicalLetterHeight());
        var both = new ArrayList<OcrWord>();
        var bothEven = new ArrayList<OcrWord>();
        var khmer = new ArrayList<OcrWord>();
        var khmerEven = new ArrayList<OcrWord>();
        for (var place : places.isEmpty() ? datedRows(page) : places) {
            line(place, height, Language.BOTH, both, bothEven);
            line(place, height, Language.KHMER, khmer, khmerEven);
        }
        return List.of(
                TextPage.of(Passes.AGAIN_DATE, both),
                TextPage.of(Passes.AGAIN_DATE_EVEN, bothEven),
                TextPage.of(Passes.AGAIN_KHMER, khmer),
                TextPage.of(Passes.AGAIN_KHMER_EVEN, khmerEven));
    }

    /** The first row that looks like a date to any pass, and the line below, on which a long one ends. */
    private static List<Box> datedRows(PageView page) {
        return page.passes().stream()
                .flatMap(pass -> pass.rows().stream())
                .filter(row -> DATED.matcher(KhmerText.latinDigits(row.text())).find())
                .map(row -> new Box(
                        0, row.box().top() - 4, page.width(), row.box().height() + 8 + 2 * page.typicalLetterHeight()))
                .limit(1)
                .toList();
    }

    private void line(Box region, int textHeight, Language language, List<OcrWord> plain, List<OcrWord> evened) {
        var area = padded(region);
        var factor = enlarged(textHeight);
        var arrangement = region.height() > 2.6 * textHeight ? Arrangement.BLOCK : Arrangement.LINE;
        add(plain, read(gray, area, factor, language, arrangement));
        add(evened, read(even, area, factor, language, arrangement));
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
        add(plain, read(gray, area, factor, Language.BOTH, Arrangement.SPARSE));
        add(evened, read(even, area, factor, Language.BOTH, Arrangement.SPARSE));
    }

    /** Large lines that the networks found there and could not read, each cut out of the picture behind it. */
    private List<TextPage> lines(PageView page, Box area) {
        var plain = new ArrayList<OcrWord>();
        var evened = new ArrayList<OcrWord>();
        page.passes().stream()
                .filter(pass -> pass.pass().equals(Passes.NEURAL))
                .flatMap(pass -> pass.rows().stream())
                .map(TextRow::box)
                .filter(row -> row.sharedHeight(area) == row.height() && row.height() > page.typicalLetterHeight())
                .forEach(row -> line(
                        new Box(
                                row.left() - row.height() / 2,
                                row.top() - row.height() / 4,
                                row.width() + row.height(),
                                row.height() * 3 / 2),
                        row.height(),
                        Language.KHMER,
                        plain,
                        evened));
        return List.of(TextPage.of(Passes.AGAIN_TITLE, plain), TextPage.of(Passes.AGAIN_TITLE_EVEN, evened));
    }

    /** Places overlap, and a word read twice by one pass would stand there twice. */
    private static void add(List<OcrWord> words, List<OcrWord> more) {
        more.stream()
                .filter(word -> words.stream().noneMatch(other -> covers(other.box(), word.box())))
                .toList()
                .forEach(words::add);
    }

    private static boolean covers(Box one, Box other) {
        var width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        return 2 * width > Math.min(one.width(), other.width())
                && 2 * one.sharedHeight(other) > Math.min(one.height(), other.height());
    }

    private List<OcrWord> read(GrayImage image, Box area, double factor, Language language, Arrangement arrangement) {
        return engine.read(image.cut(area).scaled(factor), language, arrangement, left.get()).stream()
                .map(word -> word.scaled(1 / factor, Math.max(0, area.left()), Math.max(0, area.top())))
                .toList();
    }
}
