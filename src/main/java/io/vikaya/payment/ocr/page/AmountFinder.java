package io.vikaya.payment.ocr.page;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.text.CurrencyMark;
import io.vikaya.payment.ocr.text.KhmerText;
import io.vikaya.payment.ocr.text.PrintedNumber;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds figures with their sign and currency in a row of words. */
public final class AmountFinder {

    private static final Pattern WORD =
            Pattern.compile("(?<front>[^\\d០-៩]{0,4}?)(?<number>[\\d០-៩OolI][\\d០-៩OolI.,]*)(?<back>[^\\d]{0,9})");
    private static final Pattern MINUS = Pattern.compile("[-–—−]");

    /** The rim of an avatar comes out as a dash too, but nobody is sure of it. */
    private static final double LEAST_MINUS = 0.4;

    private AmountFinder() {}

    public static List<AmountCandidate> find(TextRow row, String pass, boolean signBehind) {
        var found = new ArrayList<AmountCandidate>();
        var words = row.words();
        for (var i = 0; i < words.size(); i++) {
            at(words, i, pass, signBehind).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<AmountCandidate> at(List<OcrWord> words, int index, String pass, boolean signBehind) {
        var word = words.get(index);
        var match = WORD.matcher(word.text());
        if (!match.matches()) {
            return Optional.empty();
        }
        var printed = match.group("number").replaceAll("[.,]+$", "");
        if (signBehind) {
            printed = withoutSign(printed);
        }
        var number = PrintedNumber.parse(printed);
        if (number.isEmpty() || KhmerText.latinDigits(printed).chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var before = neighbour(words, index, -1);
        var after = neighbour(words, index, 1);
        var front = match.group("front");
        var back = match.group("back");
        var mark = firstCertain(
                CurrencyMark.of(back),
                back.isBlank() ? after.map(next -> CurrencyMark.of(next.text())) : Optional.empty(),
                CurrencyMark.of(front),
                front.isBlank() ? before.map(previous -> CurrencyMark.of(previous.text())) : Optional.empty());
        var minus = front.endsWith("-")
                || !front.isEmpty() && MINUS.matcher(front.substring(0, 1)).matches()
                || before.filter(previous -> previous.confidence() > LEAST_MINUS
                                && MINUS.matcher(previous.text()).matches())
                        .isPresent();
        var whole = after.map(next -> word.box().union(next.box())).orElse(word.box());
        var text = (minus ? "-" : "")
                + word.text().replaceFirst("^[-–—−]", "")
                + after.filter(next -> CurrencyMark.of(next.text()).currency() != null)
                        .map(next -> " " + next.text())
                        .orElse("");
        return Optional.of(
                new AmountCandidate(pass, number.get(), mark, minus, text, word.confidence(), word.box(), whole));
    }

    /**
     * A sign set close behind the figure comes out as one more digit: {@code 34,0003} is {@code 34,000} and a sign. A
     * point with three digits behind it may be cents and a sign, so it is no figure at all.
     */
    private static String withoutSign(String printed) {
        if (printed.matches("\\d{1,3}(,\\d{3})+\\d")) {
            return printed.substring(0, printed.length() - 1);
        }
        return printed.matches("\\d+\\.\\d{3}") ? "" : printed;
    }

    private static CurrencyMark firstCertain(
            CurrencyMark back, Optional<CurrencyMark> after, CurrencyMark front, Optional<CurrencyMark> before) {
        var all = new ArrayList<CurrencyMark>(List.of(back, front));
        after.ifPresent(mark -> all.add(1, mark));
        before.ifPresent(all::add);
        return all.stream()
                .filter(mark -> mark.currency() != null && mark.certain())
                .findFirst()
                .or(() -> all.stream().filter(mark -> mark.currency() != null).findFirst())
                .orElse(back);
    }

    private static Optional<OcrWord> neighbour(List<OcrWord> words, int index, int step) {
        var at = index + step;
        if (at < 0 || at >= words.size()) {
            return Optional.empty();
        }
        var word = words.get(index).box();
        var other = words.get(at).box();
        var gap = step > 0 ? other.left() - word.right() : word.left() - other.right();
        return gap < 1.2 * word.height() ? Optional.of(words.get(at)) : Optional.empty();
    }

    /** The box with a little air around it, for cutting it out. */
    static Box padded(Box box, int by) {
        return new Box(box.left() - by, box.top() - by, box.width() + 2 * by, box.height() + 2 * by);
    }
}
