package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The passes over one picture, one after the other: plain gray in English, plain gray in Khmer and English as one block,
 * and evened contrast with text anywhere. Each loses other things, which is the point; most pictures need one.
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
    private final GrayImage large;
    private final List<TextPage> pages = new ArrayList<>();

    /** @param neural what the networks saw of the same picture */
    ReadingPasses(TextEngine engine, Supplier<Duration> left, Grays picture, @Nullable TextPage neural) {
        this.engine = engine;
        this.left = left;
        this.gray = picture.plain();
        this.even = picture.even();
        this.factor = Math.min(MOST_ENLARGED, Math.max(WANTED_WIDTH / gray.width(), 0.5));
        this.large = gray.scaled(factor);
        if (neural != null) {
            pages.add(neural);
        }
    }

    /** What the networks and one pass of the other engine saw. */
    PageView first() {
        pages.add(page(Passes.GRAY, large, Language.ENGLISH, Arrangement.SPARSE));
        return view();
    }

    /** The same and one more pass; empty when there is nothing left to try. */
    Optional<PageView> more() {
        var view = view();
        var tried = pages.stream().map(TextPage::pass).toList();
        if (!tried.contains(Passes.KHMER)) {
            pages.add(page(Passes.KHMER, large, Language.BOTH, Arrangement.BLOCK));
        } else if (!tried.contains(Passes.EVEN)) {
            pages.add(page(Passes.EVEN, even.scaled(factor), Language.ENGLISH, Arrangement.SPARSE));
        } else if (!tried.contains(Passes.EVEN_KHMER) && isPoor(view) && hasText()) {
            pages.add(page(Passes.EVEN_KHMER, even.scaled(factor), Language.BOTH, Arrangement.SPARSE));
        } else {
            return Optional.empty();
        }
        return Optional.of(view());
    }

    private boolean hasText() {
        return pages.stream().anyMatch(page -> page.rows().size() > 4);
    }

    private PageView view() {
        return new PageView(pages, gray.width(), gray.height());
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
