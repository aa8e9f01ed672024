package io.vikaya.payment.ocr.field;

import io.vikaya.payment.ocr.bank.BankLayout;
import io.vikaya.payment.ocr.page.Ballot;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Votes;
import io.vikaya.payment.ocr.text.KhmerText;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.PrintedDate;
import io.vikaya.payment.reading.ReadField;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When the payment was made. */
public final class Dates {

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
        var ballots = new ArrayList<>(believable(labelled.isEmpty() ? anywhere(page, layout) : labelled));
        ballots.addAll(echoes(page, ballots));
        return Votes.decide(ballots, date -> date, false);
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
        for (var pass : page.passes()) {
            for (var row : pass.rows()) {
                PrintedDate.parse(row.text(), layout.clockFace())
                        .ifPresent(date ->
                                ballots.add(new Ballot<>(pass.pass(), date, row.text(), row.confidence(), row.box())));
            }
        }
        return ballots;
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
