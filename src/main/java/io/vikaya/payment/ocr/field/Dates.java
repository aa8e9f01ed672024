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

/** When the payment was made. */
public final class Dates {

    private Dates() {}

    public static Optional<ReadField<OffsetDateTime>> read(PageView page, BankLayout layout) {
        var labelled = new ArrayList<Ballot<OffsetDateTime>>();
        for (var label : page.labelled(Label.DATE)) {
            for (var snippet : page.read(page.valueRegion(label))) {
                PrintedDate.parse(snippet.text(), layout.clockFace())
                        .ifPresent(date ->
                                labelled.add(new Ballot<>(date, snippet.text(), snippet.confidence(), snippet.box())));
            }
        }
        return Votes.decide(believable(labelled.isEmpty() ? anywhere(page, layout) : labelled), date -> date, false);
    }

    /** Some pages print the date without a label; only one of them has more than one date, and then we take none. */
    private static List<Ballot<OffsetDateTime>> anywhere(PageView page, BankLayout layout) {
        var ballots = new ArrayList<Ballot<OffsetDateTime>>();
        for (var pass : page.passes()) {
            for (var row : pass.rows()) {
                PrintedDate.parse(row.text(), layout.clockFace())
                        .ifPresent(date -> ballots.add(new Ballot<>(date, row.text(), row.confidence(), row.box())));
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
