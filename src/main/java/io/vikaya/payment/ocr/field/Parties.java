package io.vikaya.payment.ocr.field;

import io.vikaya.payment.ocr.bank.BankLayout;
import io.vikaya.payment.ocr.bank.BankLayout.NamePlace;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Snippet;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who paid and who was paid. */
public final class Parties {

    private final PageView page;
    private final BankLayout layout;

    public Parties(PageView page, BankLayout layout) {
        this.page = page;
        this.layout = layout;
    }

    /** The payee; the name beside the headline comes before the one in a row, as rows may hold a nickname. */
    public Party recipient(@Nullable Box headline) {
        var rows = labelled(Label.RECIPIENT);
        if (rows.account() == null && !layout.accountIsPayers()) {
            rows = rows.or(new Party(null, accountRow()));
        }
        if (headline == null) {
            return rows;
        }
        var beside =
                switch (layout.namePlace()) {
                    case BELOW_HEADLINE -> PartyText.decideName(belowHeadline(headline));
                    case ABOVE_HEADLINE -> PartyText.decideName(aboveHeadline(headline));
                    case LABELLED -> null;
                };
        if (layout.namePlace() == NamePlace.ABOVE_HEADLINE && rows.name() != null) {
            return new Party(better(rows.name(), beside), rows.account());
        }
        return new Party(beside, null).or(rows);
    }

    private static ReadField<String> better(ReadField<String> one, @Nullable ReadField<String> other) {
        return other == null || one.confidence() >= other.confidence() ? one : other;
    }

    public Party payer() {
        var rows = labelled(Label.PAYER);
        return layout.accountIsPayers() ? rows.or(new Party(null, accountRow())) : rows;
    }

    private Party labelled(Label label) {
        var snippets = page.values(labels(label));
        return new Party(PartyText.decideName(snippets), PartyText.decideAccount(snippets));
    }

    private @Nullable ReadField<String> accountRow() {
        return labels(Label.ACCOUNT).stream()
                .findFirst()
                .map(label -> PartyText.decideAccount(page.read(page.valueRegion(label))))
                .orElse(null);
    }

    /** Lines that begin under the figure, down to the dashed line or the first row of details. */
    private List<Snippet> belowHeadline(Box headline) {
        var end = page.labels().stream()
                .filter(label -> label.label() != Label.RECIPIENT)
                .map(FoundLabel::box)
                .mapToInt(Box::top)
                .filter(top -> top > headline.bottom())
                .min()
                .orElse(page.height());
        var left = headline.left() - headline.height();
        var region = new Box(left, headline.bottom(), page.width() - left, Math.max(1, end - headline.bottom()));
        return page.read(region).stream()
                .map(snippet -> new Snippet(snippet.pass(), following(snippet.rows(), headline)))
                .filter(snippet -> !snippet.rows().isEmpty())
                .toList();
    }

    private static List<TextRow> following(List<TextRow> rows, Box headline) {
        var kept = new ArrayList<TextRow>();
        var bottom = headline.bottom();
        for (var row : rows) {
            if (row.confidence() < 0.35 || row.text().length() < 2) {
                continue;
            }
            if (row.box().top() - bottom > headline.height() || kept.size() == 3) {
                break;
            }
            kept.add(row);
            bottom = row.box().bottom();
        }
        return kept;
    }

    private List<Snippet> aboveHeadline(Box headline) {
        var left = headline.left() - headline.height();
        var top = headline.top() - 2 * headline.height();
        var region = new Box(left, top, page.width() - left, 2 * headline.height());
        return page.read(region).stream()
                .map(snippet ->
                        new Snippet(snippet.pass(), List.of(snippet.rows().getLast())))
                .toList();
    }

    private List<FoundLabel> labels(Label wanted) {
        return page.labels().stream()
                .filter(found -> layout.meaning(found) == wanted)
                .toList();
    }

    /** Payee and payer of a page that prints both without labels, one under the other: name over account. */
    public Optional<List<Party>> stacked(Box headline) {
        return StackedParties.read(page, headline);
    }
}
