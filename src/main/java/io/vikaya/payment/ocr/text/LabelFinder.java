package io.vikaya.payment.ocr.text;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds labels by their words, forgiving the engine a letter here and there. */
public final class LabelFinder {

    private static final int MOST_WORDS = 5;
    private static final List<Spelling> SPELLINGS = spellings();

    private LabelFinder() {}

    /** @param limit the slips it may be read with */
    private record Spelling(Label label, String printed, String comparable, int limit) {

        static Spelling of(Label label, String printed) {
            var comparable = KhmerText.comparable(printed);
            return new Spelling(label, printed, comparable, limit(comparable));
        }

        /** Khmer words come out with more slips than English ones, and are longer. */
        private static int limit(String comparable) {
            return KhmerText.isMostlyKhmer(comparable) && comparable.length() >= 6
                    ? comparable.length() / 4
                    : Similarity.tolerance(comparable.length());
        }
    }

    private static List<Spelling> spellings() {
        var all = new ArrayList<Spelling>();
        for (var label : Label.values()) {
            label.spellings().forEach(text -> all.add(Spelling.of(label, text)));
        }
        return List.copyOf(all);
    }

    /** Every label of every page, one per place, the best match where passes disagree; from top to bottom. */
    public static List<FoundLabel> find(List<TextPage> pages) {
        var found = new ArrayList<FoundLabel>();
        for (var page : pages) {
            for (var row : page.rows()) {
                found.addAll(inRow(row));
            }
        }
        found.sort(Comparator.comparingInt(FoundLabel::slips)
                .thenComparing(label -> -label.spelling().length()));
        var kept = new ArrayList<FoundLabel>();
        for (var label : found) {
            if (kept.stream().noneMatch(other -> samePlace(label, other))) {
                kept.add(label);
            }
        }
        kept.sort(Comparator.comparingInt(label -> label.box().top()));
        return kept;
    }

    private static boolean samePlace(FoundLabel one, FoundLabel other) {
        var shared = Math.min(one.box().right(), other.box().right())
                - Math.max(one.box().left(), other.box().left());
        return shared > 0
                && 2 * one.box().sharedHeight(other.box())
                        > Math.min(one.box().height(), other.box().height());
    }

    static List<FoundLabel> inRow(TextRow row) {
        var words = row.words();
        var found = new ArrayList<FoundLabel>();
        var i = 0;
        while (i < words.size()) {
            var match = startsCell(row, i) ? longestAt(words, i) : Optional.<Match>empty();
            if (match.isPresent()) {
                found.add(match.get().label());
                i += match.get().words();
            } else {
                i++;
            }
        }
        return found;
    }

    /** A label stands alone on its left; in running text ("លេខយោង 632…" of a notification) the same word is no label. */
    private static boolean startsCell(TextRow row, int index) {
        if (index == 0) {
            return true;
        }
        var words = row.words();
        var gap = words.get(index).box().left() - words.get(index - 1).box().right();
        var clutter = index <= 2
                && words.subList(0, index).stream()
                        .allMatch(word -> word.text().length() <= 2 || word.confidence() < 0.3);
        return clutter || gap > 1.3 * row.height();
    }

    private record Match(FoundLabel label, int words) {}

    private static Optional<Match> longestAt(List<OcrWord> words, int start) {
        Optional<Match> best = Optional.empty();
        for (var end = start + 1; end <= Math.min(words.size(), start + MOST_WORDS); end++) {
            if (end - start > 1
                    && words.get(end - 1).box().left()
                                    - words.get(end - 2).box().right()
                            > 2 * words.get(start).box().height()) {
                break;
            }
            var part = words.subList(start, end);
            var seen = KhmerText.comparable(part.stream().map(OcrWord::text).collect(Collectors.joining()));
            var spelling = closest(seen);
            if (spelling.isPresent()) {
                var box = part.stream().map(OcrWord::box).reduce(Box::union).orElseThrow();
                var slips = Similarity.distance(seen, spelling.get().comparable(), 20);
                var label =
                        new FoundLabel(spelling.get().label(), spelling.get().printed(), box, slips);
                var longer = best.isEmpty()
                        || spelling.get().comparable().length() - slips
                                >= KhmerText.comparable(best.get().label().spelling())
                                                .length()
                                        - best.get().label().slips();
                if (longer) {
                    best = Optional.of(new Match(label, end - start));
                }
            }
        }
        return best;
    }

    private static Optional<Spelling> closest(String seen) {
        Optional<Spelling> best = Optional.empty();
        var least = Integer.MAX_VALUE;
        for (var spelling : SPELLINGS) {
            var distance = Similarity.distance(seen, spelling.comparable(), spelling.limit());
            if (distance <= spelling.limit() && distance < least) {
                least = distance;
                best = Optional.of(spelling);
            }
        }
        return best;
    }
}
