package io.vikaya.payment.ocr.page;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.LabelFinder;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All passes over one picture together. A label one pass could read tells every other pass where the value is: the
 * English passes cannot read Khmer labels, but they read the digits beside them best.
 */
public final class PageView {

    private final List<TextPage> passes;
    private final List<FoundLabel> labels;
    private final int width;
    private final int height;

    public PageView(List<TextPage> passes, int width, int height) {
        this.passes = List.copyOf(passes);
        this.labels = LabelFinder.find(passes);
        this.width = width;
        this.height = height;
    }

    /** The same picture with more readings of parts of it. */
    public PageView with(List<TextPage> more) {
        return new PageView(Stream.concat(passes.stream(), more.stream()).toList(), width, height);
    }

    public List<TextPage> passes() {
        return passes;
    }

    public List<FoundLabel> labels() {
        return labels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The topmost label below {@code y} of any kind, if there is one. */
    public Optional<FoundLabel> firstLabelBelow(int y) {
        return labels.stream().filter(label -> label.box().top() > y).findFirst();
    }

    /** Where a phrase stands, in any pass; spelling slips are forgiven by length. */
    public List<Box> findAll(String phrase) {
        return passes.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> PhraseSearch.in(row.words(), phrase).stream())
                .toList();
    }

    public Optional<Box> find(String phrase) {
        return findAll(phrase).stream().findFirst();
    }

    public boolean sees(String phrase) {
        return !findAll(phrase).isEmpty();
    }

    /** Whether a phrase stands anywhere but as the value of a row: "Receiving bank: …" names somebody else's bank. */
    public boolean seesBesideValues(String phrase) {
        return findAll(phrase).stream().anyMatch(box -> labels.stream()
                .noneMatch(label -> label.label() == Label.OTHER
                        && label.box().right() <= box.left() + box.height() / 2
                        && 2 * label.box().sharedHeight(box)
                                > Math.min(label.box().height(), box.height())));
    }

    /** The usual height of printed letters and digits, in pixels; 0 where there are none. */
    public int typicalLetterHeight() {
        var heights = passes.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.words().stream())
                .filter(word -> word.confidence() > 0.6 && word.text().matches("[\\w.,:()*&/|-]{3,}"))
                .mapToInt(word -> word.box().height())
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    /** Whether any pass has text of that shape. */
    public boolean matches(Pattern pattern) {
        return passes.stream().anyMatch(page -> pattern.matcher(page.text()).find());
    }

    /** Whether the picture ends in the middle of it, so that what was read may be a part. */
    public boolean isCutOff(Box box) {
        return box.left() <= 1 || box.right() >= width - 2 || box.top() <= 0 || box.bottom() >= height - 1;
    }

    /** What each pass saw inside the box, rows joined by line breaks; passes that saw nothing are left out. */
    public List<Snippet> read(Box region) {
        var snippets = new ArrayList<Snippet>();
        for (var page : passes) {
            var rows = page.rows().stream()
                    .map(row -> row.words().stream()
                            .filter(word -> page.within(region).contains(word))
                            .toList())
                    .filter(words -> !words.isEmpty())
                    .map(TextRow::new)
                    .toList();
            if (!rows.isEmpty()) {
                snippets.add(new Snippet(page.pass(), rows));
            }
        }
        return snippets;
    }

    /** The place of a label's value: right of it, and on down to the next label; or below it if nothing is to its right. */
    public Box valueRegion(FoundLabel label) {
        var box = label.box();
        var top = box.top() - box.height() / 3;
        var bottom = box.bottom() + box.height() / 3;
        var right = labels.stream()
                .filter(other -> other != label && other.box().sharedHeight(box) * 2 > box.height())
                .mapToInt(other -> other.box().left())
                .filter(left -> left > box.right())
                .min()
                .orElse(width);
        var beside = new Box(box.right() + 1, top, right - box.right() - 1, bottom - top);
        var next = labels.stream()
                .mapToInt(other -> other.box().top())
                .filter(y -> y > box.bottom())
                .min()
                .orElse(height);
        var values = wordsIn(beside);
        if (values.isEmpty()) {
            var left = Math.max(0, box.left() - 2 * box.height());
            return new Box(
                    left,
                    bottom,
                    width - left,
                    Math.max(1, Math.min(next - 2, box.bottom() + 6 * box.height()) - bottom));
        }
        var left = values.stream().mapToInt(word -> word.box().left()).min().orElse(box.right());
        var lineBottom =
                values.stream().mapToInt(word -> word.box().bottom()).max().orElse(bottom);
        var last = Math.min(next, lineBottom + continuation(left - box.height(), lineBottom, next, box.height()));
        return new Box(left - 2, top, right - left + 2, Math.max(bottom, last) - top);
    }

    /** How far below a value its wrapped lines reach; they start right of the labels and follow closely. */
    private int continuation(int left, int from, int to, int rowHeight) {
        var bottom = from;
        var below = passes.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.words().stream())
                .map(OcrWord::box)
                .filter(word -> word.centerY() > from && word.centerY() < to && word.left() >= left)
                .sorted(Comparator.comparingInt(Box::top))
                .toList();
        for (var word : below) {
            if (word.top() - bottom < 1.4 * rowHeight && word.height() < 2.5 * rowHeight) {
                bottom = Math.max(bottom, word.bottom());
            }
        }
        return bottom - from + 1;
    }

    private List<OcrWord> wordsIn(Box region) {
        return passes.stream()
                .flatMap(page -> page.within(region).stream())
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** What the passes saw as the values of these labels, best spelled label first. */
    public List<Snippet> values(List<FoundLabel> wanted) {
        return wanted.stream()
                .sorted(Comparator.comparingInt(FoundLabel::slips))
                .flatMap(label -> read(valueRegion(label)).stream())
                .toList();
    }

    public List<FoundLabel> labelled(Label label) {
        return labels.stream().filter(found -> found.label() == label).toList();
    }
}
