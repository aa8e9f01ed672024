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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who paid and who was paid. */
public final class Parties {

    /** Either half: readings lose one of a pair. */
    private static final Pattern BRACKET = Pattern.compile("[()]");

    private static final int ROWS_APART = 4;
    private static final int COLUMNS_APART = 3;

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
        rows = new Party(rows.name(), notPayers(rows.account()));
        if (headline == null) {
            return rows;
        }
        var beside =
                switch (layout.namePlace(page)) {
                    case BELOW_HEADLINE -> PartyText.decideName(belowHeadline(headline));
                    case ABOVE_HEADLINE -> PartyText.decideName(aboveHeadline(headline));
                    case LABELLED -> rows.name() == null ? PartyText.decideName(aboveAccount(headline)) : null;
                };
        if (layout.namePlace(page) == NamePlace.ABOVE_HEADLINE && rows.name() != null) {
            return new Party(better(rows.name(), beside), rows.account());
        }
        return new Party(beside, null).or(rows);
    }

    /**
     * Beside a label that was not read letter by letter: "account" may be what a finger left of "From account", and a bank's
     * own banner says from which one was paid. Nobody pays into the account the money came from, and some banks put the
     * payer's alone in brackets.
     */
    private @Nullable ReadField<String> notPayers(@Nullable ReadField<String> account) {
        if (account == null || isPlainlyLabelled(account)) {
            return account;
        }
        if (layout.payerAccountInBrackets(page)
                && BRACKET.matcher(account.text()).find()) {
            return null;
        }
        var payers = payer().account();
        return payers != null && digits(payers).equals(digits(account)) ? null : account;
    }

    private boolean isPlainlyLabelled(ReadField<String> account) {
        return labels(Label.RECIPIENT).stream()
                .anyMatch(label -> label.slips() == 0 && label.box().sharedHeight(account.box()) > 0);
    }

    private static String digits(ReadField<String> account) {
        return account.value().replace(" ", "");
    }

    private static ReadField<String> better(ReadField<String> one, @Nullable ReadField<String> other) {
        return other == null || one.confidence() >= other.confidence() ? one : other;
    }

    public Party payer() {
        var rows = labelled(Label.PAYER);
        if (layout.accountIsPayers()) {
            return rows.or(new Party(null, accountRow()));
        }
        return rows.or(new Party(null, layout.payerAccountInBrackets(page) ? bracketed() : secondAccountRow()));
    }

    private Party labelled(Label label) {
        var snippets = page.values(labels(label));
        return new Party(PartyText.decideName(snippets), PartyText.decideAccount(snippets));
    }

    /** {@code Savings (004 214 448)}: found without its label, as no other account is in brackets. */
    private @Nullable ReadField<String> bracketed() {
        var snippets = page.passes().stream()
                .flatMap(pass -> pass.rows().stream()
                        .filter(row -> row.text().matches(".*\\([\\dOol ]{8,}\\).*"))
                        .limit(1)
                        .map(row -> new Snippet(pass.pass(), List.of(row))))
                .toList();
        return PartyText.decideAccount(snippets);
    }

    /** Where payee and payer both have an account row, the payer's comes second. */
    private @Nullable ReadField<String> secondAccountRow() {
        return labels(Label.ACCOUNT).stream()
                .skip(1)
                .findFirst()
                .map(label -> PartyText.decideAccount(page.read(page.valueRegion(label))))
                .orElse(null);
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
        var region = new Box(left, headline.top() - 6 * headline.height(), page.width() - left, 6 * headline.height());
        return page.read(region).stream()
                .map(snippet -> new Snippet(snippet.pass(), untilTitle(snippet.rows(), headline)))
                .filter(snippet -> !snippet.rows().isEmpty())
                .toList();
    }

    /**
     * What stands on the right of the row above the first account: the payee's name where its label, three letters of
     * Khmer, was not read.
     */
    private List<Snippet> aboveAccount(Box headline) {
        var account = labels(Label.ACCOUNT).stream().map(FoundLabel::box).findFirst();
        if (account.isEmpty()) {
            return List.of();
        }
        var box = account.get();
        var top = Math.max(headline.bottom(), box.top() - ROWS_APART * box.height());
        var region = new Box(box.left(), top, page.width() - box.left(), Math.max(1, box.top() - top));
        return page.read(region).stream()
                .flatMap(snippet -> rightCell(snippet.rows().getLast()).stream()
                        .map(cell -> new Snippet(snippet.pass(), List.of(cell))))
                .toList();
    }

    /** The words behind the widest gap, if it is as wide as between two columns. */
    private static Optional<TextRow> rightCell(TextRow row) {
        var words = row.words();
        var start = 0;
        var widest = COLUMNS_APART * row.height();
        for (var i = 1; i < words.size(); i++) {
            var gap = words.get(i).box().left() - words.get(i - 1).box().right();
            if (gap > widest) {
                widest = gap;
                start = i;
            }
        }
        return start == 0 ? Optional.empty() : Optional.of(new TextRow(words.subList(start, words.size())));
    }

    /** Rows right above the figure, up to the one that says what kind of payment it is ("KHQR transaction to"). */
    private static List<TextRow> untilTitle(List<TextRow> rows, Box headline) {
        var kept = new ArrayList<TextRow>();
        var top = headline.top();
        for (var row : rows.reversed()) {
            var far = top - row.box().bottom() > 1.8 * row.height();
            if (far || row.text().contains("KHQR") || kept.size() == 3) {
                break;
            }
            kept.addFirst(row);
            top = row.box().top();
        }
        return kept;
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
