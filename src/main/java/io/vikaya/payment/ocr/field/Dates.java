package io.vikaya.payment.ocr.field;

import io.vikaya.payment.ocr.bank.BankLayout;
import io.vikaya.payment.ocr.page.Ballot;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Snippet;
import io.vikaya.payment.ocr.page.Votes;
import io.vikaya.payment.ocr.text.KhmerText;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.PrintedDate;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.reading.ReadField;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When the payment was made. */
public final class Dates {

    private static final int ANY_MONTH = 1;

    private Dates() {}

    public static Optional<ReadField<OffsetDateTime>> read(PageView page, BankLayout layout) {
        var labelled = new ArrayList<Ballot<OffsetDateTime>>();
        for (var label : page.labelled(Label.DATE)) {
            for (var snippet : page.read(page.valueRegion(label))) {
                PrintedDate.parse(snippet.text(), layout.clockFace())
                        .ifPresent(date -> labelled.add(new Ballot<>(
                                snippet.pass(), date, snippet.text(), snippet.confidence(), snippet.box())));
            }
        }
        var whole = believable(labelled.isEmpty() ? anywhere(page, layout) : labelled);
        var ballots = new ArrayList<>(whole.isEmpty() ? pieced(page, layout) : whole);
        ballots.addAll(echoes(page, ballots));
        return Votes.decide(ballots, date -> date, false);
    }

    /**
     * The digits of one pass with the month of another: networks and English passes read no Khmer month, and the Khmer one
     * takes digits for each other. Only where one month alone was understood.
     */
    private static List<Ballot<OffsetDateTime>> pieced(PageView page, BankLayout layout) {
        var labelled = page.values(page.labelled(Label.DATE));
        var places = labelled.isEmpty() ? besideYears(page, layout) : labelled;
        var months = places.stream()
                .flatMap(snippet -> PrintedDate.months(snippet.text()).stream())
                .distinct()
                .toList();
        if (months.size() != 1) {
            return List.of();
        }
        var ballots = new ArrayList<Ballot<OffsetDateTime>>();
        for (var snippet : places) {
            PrintedDate.parse(snippet.text(), layout.clockFace(), months.getFirst())
                    .ifPresent(date -> ballots.add(
                            new Ballot<>(snippet.pass(), date, snippet.text(), snippet.confidence(), snippet.box())));
        }
        return ballots;
    }

    /** What any pass saw in rows where some pass saw a day, a year and a time. */
    private static List<Snippet> besideYears(PageView page, BankLayout layout) {
        var rows = page.passes().stream().flatMap(Dates::lines).toList();
        var dated = rows.stream()
                .filter(row -> PrintedDate.parse(row.text(), layout.clockFace(), ANY_MONTH)
                        .isPresent())
                .map(Snippet::box)
                .toList();
        return rows.stream()
                .filter(row -> dated.stream()
                        .anyMatch(box ->
                                2 * box.sharedHeight(row.box()) > row.box().height()))
                .toList();
    }

    /**
     * Passes that could not read the month but saw the same day, year and clock: the month of a Khmer page is read by one
     * pass in four, its digits by all.
     */
    private static List<Ballot<OffsetDateTime>> echoes(PageView page, List<Ballot<OffsetDateTime>> ballots) {
        var values = ballots.stream().map(Ballot::value).distinct().toList();
        if (values.size() != 1) {
            return List.of();
        }
        var date = values.getFirst();
        var shape = Pattern.compile("(?<!\\d)0?%d,?\\s?%d.*(?<!\\d)0?%d:%02d"
                .formatted(date.getDayOfMonth(), date.getYear(), (date.getHour() + 11) % 12 + 1, date.getMinute()));
        var read = ballots.stream().map(Ballot::pass).toList();
        return page.passes().stream()
                .filter(pass -> !read.contains(pass.pass()))
                .flatMap(pass -> pass.rows().stream()
                        .filter(row -> shape.matcher(row.text()).find())
                        .limit(1)
                        .map(row -> new Ballot<>(pass.pass(), date, row.text(), row.confidence(), row.box())))
                .toList();
    }

    /** Some pages print the date without a label; only one of them has more than one date, and then we take none. */
    private static List<Ballot<OffsetDateTime>> anywhere(PageView page, BankLayout layout) {
        var ballots = new ArrayList<Ballot<OffsetDateTime>>();
        for (var line : page.passes().stream().flatMap(Dates::lines).toList()) {
            PrintedDate.parse(line.text(), layout.clockFace())
                    .ifPresent(date ->
                            ballots.add(new Ballot<>(line.pass(), date, line.text(), line.confidence(), line.box())));
        }
        return ballots;
    }

    /** The rows of a pass, each with what stands closely below it: the half of the day is where a long date breaks. */
    private static Stream<Snippet> lines(TextPage pass) {
        var rows = pass.rows();
        return IntStream.range(0, rows.size()).mapToObj(i -> {
            var row = rows.get(i);
            var below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            var close = below != null
                    && below.words().size() == 1
                    && below.box().top() - row.box().bottom() < row.height();
            return new Snippet(pass.pass(), close ? List.of(row, below) : List.of(row));
        });
    }

    /** Khmer digits come out as Latin ones now and then; a reading in Khmer outweighs one that saw none. */
    private static List<Ballot<OffsetDateTime>> believable(List<Ballot<OffsetDateTime>> ballots) {
        var khmer = ballots.stream()
                .filter(ballot ->
                        ballot.text().chars().filter(KhmerText::isKhmer).count() >= 3)
                .toList();
        return khmer.isEmpty() ? ballots : khmer;
    }
}
