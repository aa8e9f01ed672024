package io.vikaya.payment.ocr.headline;

import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.ocr.page.AmountFinder;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the headline amount by structure: the tallest figure that stands on no labelled row and above the rows of
 * details. A figure anywhere else (a debit row, a notification, a rate) is never taken for it.
 */
public final class HeadlineFinder {

    /** Smaller than this beside the labels and it is one more row of details whose label was not read. */
    private static final double LEAST_HEIGHT = 1.05;

    /** A headline is short; a row with more words is a sentence, as in a notification over the page. */
    private static final int MOST_WORDS = 7;

    private static final double LEAST_CONFIDENCE = 0.2;

    private HeadlineFinder() {}

    /**
     * Every reading of the headline figure, one or more for each pass that saw it.
     *
     * @param signBehind whether a currency's sign follows the figure, which engines take for one more digit
     */
    public static Optional<Headline> find(PageView page, boolean signBehind) {
        var groups = new ArrayList<List<AmountCandidate>>();
        for (var pass : page.passes()) {
            if (Passes.isForOtherThings(pass.pass())) {
                continue;
            }
            for (var row : pass.rows()) {
                if (row.words().size() > MOST_WORDS) {
                    continue;
                }
                AmountFinder.find(row, pass.pass(), signBehind).stream()
                        .filter(candidate -> candidate.confidence() > LEAST_CONFIDENCE
                                && !page.isCutOff(candidate.box())
                                && standsAlone(candidate.box(), page))
                        .forEach(candidate -> join(candidate, groups));
            }
        }
        var typical = page.typicalLetterHeight();
        return groups.stream()
                .filter(HeadlineFinder::looksLikeMoney)
                .filter(group -> hasDetailsBelow(group, page))
                .filter(group -> labelsAbove(group, page) == 0 || height(group) >= LEAST_HEIGHT * typical)
                .max(Comparator.comparingDouble(group -> height(group) * weight(group, page)))
                .map(Headline::new);
    }

    private static void join(AmountCandidate candidate, List<List<AmountCandidate>> groups) {
        for (var group : groups) {
            if (overlaps(group.getFirst().box(), candidate.box())) {
                // The two plain passes read the same pixels with the same model: one opinion, not two.
                if (!candidate.pass().equals(Passes.KHMER)
                        || group.stream().noneMatch(other -> isEcho(candidate, other))) {
                    group.add(candidate);
                }
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(candidate)));
    }

    private static boolean isEcho(AmountCandidate candidate, AmountCandidate other) {
        return other.pass().equals(Passes.GRAY)
                && other.number().value().compareTo(candidate.number().value()) == 0
                && Objects.equals(other.mark().currency(), candidate.mark().currency());
    }

    private static boolean overlaps(Box one, Box other) {
        var width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        return 2 * width > Math.min(one.width(), other.width())
                && 2 * one.sharedHeight(other) > Math.min(one.height(), other.height());
    }

    private static boolean standsAlone(Box box, PageView page) {
        return page.labels().stream()
                .noneMatch(label -> label.box().right() <= box.left()
                        && Math.abs(label.box().centerY() - box.centerY()) * 2
                                < Math.max(label.box().height(), box.height() / 2));
    }

    private static boolean looksLikeMoney(List<AmountCandidate> group) {
        return group.stream()
                .anyMatch(candidate -> candidate.mark().currency() != null
                        || candidate.minus()
                        || candidate.number().grouped()
                        || candidate.number().cents() == 2);
    }

    private static boolean hasDetailsBelow(List<AmountCandidate> group, PageView page) {
        var bottom = group.getFirst().box().bottom();
        return page.labels().stream().allMatch(label -> label.label() == Label.AMOUNT)
                || page.labels().stream()
                        .anyMatch(label ->
                                label.label() != Label.AMOUNT && label.box().top() > bottom);
    }

    /** A label above the figure speaks against it; "Amount" is printed above on some pages. */
    private static double weight(List<AmountCandidate> group, PageView page) {
        var above = labelsAbove(group, page);
        var currency = group.stream().anyMatch(candidate -> candidate.mark().currency() != null) ? 1.2 : 1;
        return currency * (above == 0 ? 1 : above == 1 ? 0.8 : 0.5);
    }

    private static long labelsAbove(List<AmountCandidate> group, PageView page) {
        var top = group.getFirst().box().top();
        return page.labels().stream()
                .filter(label -> label.label() != Label.AMOUNT && label.box().bottom() <= top)
                .count();
    }

    private static double height(List<AmountCandidate> group) {
        return middle(group.stream()
                .mapToInt(candidate -> candidate.box().height())
                .sorted()
                .toArray());
    }

    private static int middle(int[] sorted) {
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0);
    }
}
