package io.vikaya.payment.ocr.field;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names over accounts without labels, the payer's above the payee's. */
final class StackedParties {

    private StackedParties() {}

    static Optional<List<Party>> read(PageView page, Box headline) {
        List<Party> best = List.of();
        for (var pass : page.passes()) {
            var parties = parties(pass, headline);
            if (parties.size() > best.size() || parties.size() == best.size() && score(parties) > score(best)) {
                best = parties;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static List<Party> parties(TextPage pass, Box headline) {
        var found = new ArrayList<Party>();
        var rows = pass.rows();
        for (var i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var account = PartyText.account(row.text());
            if (row.box().top() < headline.bottom()
                    || account.isEmpty()
                    || row.text().matches(".*\\bMB\\d+.*")) {
                continue;
            }
            found.add(new Party(name(rows, i), field(account.get(), row)));
        }
        return found;
    }

    private static @Nullable ReadField<String> name(List<TextRow> rows, int accountRow) {
        for (var i = accountRow - 1; i >= Math.max(0, accountRow - 2); i--) {
            var above = rows.get(i);
            var words = above.words().stream()
                    .filter(word ->
                            word.box().left() >= rows.get(accountRow).box().left() - above.height())
                    .toList();
            if (!words.isEmpty()) {
                var row = new TextRow(words);
                var name = PartyText.name(row.text());
                if (name.isPresent() && row.confidence() > 0.5) {
                    return field(name.get(), row);
                }
            }
        }
        return null;
    }

    private static ReadField<String> field(String value, TextRow row) {
        return new ReadField<>(value, row.text(), 0.75 * row.confidence(), row.box());
    }

    private static double score(List<Party> parties) {
        return parties.stream()
                .mapToDouble(party -> {
                    var name = party.name();
                    return name == null ? 0 : name.confidence();
                })
                .sum();
    }
}
