package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.LocalContrast;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.TextPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The passes over one picture: plain gray in English, plain gray in Khmer and English as one block, and evened contrast
 * with text anywhere. Each loses other things, which is the point.
 */
final class ReadingPasses {

    /** Screens are 560 to 1230 pixels wide when they arrive; letters want twice the size of the smaller ones. */
    private static final double WANTED_WIDTH = 1200;

    private static final double MOST_ENLARGED = 2;

    private final TextEngine engine;
    private final Supplier<Duration> left;
    private final GrayImage gray;
    private final GrayImage even;
    private final double factor;
    private final @Nullable TextPage neural;

    /** @param neural what the networks saw of the same picture */
    ReadingPasses(TextEngine engine, Supplier<Duration> left, GrayImage gray, @Nullable TextPage neural) {
        this.neural = neural;
        this.engine = engine;
        this.left = left;
        this.gray = gray;
        this.even = LocalContrast.normalize(gray);
        this.factor = Math.min(MOST_ENLARGED, Math.max(WANTED_WIDTH / gray.width(), 0.5));
    }

    GrayImage gray() {
        return gray;
    }

    GrayImage even() {
        return even;
    }

    /** What the passes saw. Nothing at all in the first one means a picture without text, and the others are spared. */
    PageView view() {
        var pages = new ArrayList<TextPage>();
        if (neural != null) {
            pages.add(neural);
        }
        var large = gray.scaled(factor);
        pages.add(page(Passes.GRAY, large, Language.ENGLISH, Arrangement.SPARSE));
        pages.add(page(Passes.KHMER, large, Language.BOTH, Arrangement.BLOCK));
        var largeEven = even.scaled(factor);
        pages.add(page(Passes.EVEN, largeEven, Language.ENGLISH, Arrangement.SPARSE));
        var view = new PageView(pages, gray.width(), gray.height());
        if (isPoor(view) && pages.stream().anyMatch(page -> page.rows().size() > 4)) {
            pages.add(page(Passes.EVEN_KHMER, largeEven, Language.BOTH, Arrangement.SPARSE));
            return new PageView(pages, gray.width(), gray.height());
        }
        return view;
    }

    /** Themes with pictures and faint text hide the labels from the first passes. */
    private static boolean isPoor(PageView view) {
        return view.labels().stream()
                        .map(FoundLabel::label)
                        .filter(label -> label != Label.OTHER)
                        .distinct()
                        .count()
                < 3;
    }

    private TextPage page(String name, GrayImage image, Language language, Arrangement arrangement) {
        var words = engine.read(image, language, arrangement, left.get()).stream()
                .map(word -> word.scaled(1 / factor, 0, 0))
                .toList();
        return TextPage.of(name, List.copyOf(words));
    }
}
