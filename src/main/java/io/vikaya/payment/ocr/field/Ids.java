package io.vikaya.payment.ocr.field;

import io.vikaya.payment.ocr.bank.BankLayout;
import io.vikaya.payment.ocr.bank.IdShape;
import io.vikaya.payment.ocr.page.Ballot;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.page.Snippet;
import io.vikaya.payment.ocr.page.Votes;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.Similarity;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers that name a payment. They are told apart by their shape and not by their label: what one bank calls a
 * reference another calls a hash.
 */
public final class Ids {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern ANY_ID = Pattern.compile("[A-Z]{0,5}\\d[0-9A-Z]{4,}\\d[0-9A-Z]*");

    /** Of eight; two payments' hashes are further apart. */
    private static final int SLIPS = 2;

    private final PageView page;
    private final BankLayout layout;

    public Ids(PageView page, BankLayout layout) {
        this.page = page;
        this.layout = layout;
    }

    /** The bank's own number of the payment. */
    public Optional<ReadField<String>> transactionId() {
        var found = shaped(layout.transactionIds(), labels(Label.TRANSACTION_ID, Label.REFERENCE))
                .or(this::inNotification);
        return found.isPresent() || layout.referenceIsTransactionId() ? found : unlabelled(layout.transactionIds());
    }

    /**
     * In the bank's own notification lying over the page, where it stands before the page's hash: of another payment's
     * notification the hash would be another.
     */
    private Optional<ReadField<String>> inNotification() {
        var pattern = layout.idInNotification();
        if (pattern == null) {
            return Optional.empty();
        }
        var hashes = hashes().map(Ballot::value).toList();
        var ballots = new ArrayList<Ballot<String>>();
        for (var pass : page.passes()) {
            for (var row : pass.rows()) {
                var match = pattern.matcher(row.text());
                if (match.find() && hashes.stream().anyMatch(hash -> isAlmost(hash, match.group("hash")))) {
                    ballots.add(new Ballot<>(pass.pass(), match.group("id"), row.text(), row.confidence(), row.box()));
                }
            }
        }
        return decide(ballots);
    }

    /** The second number, where the bank prints one. */
    public Optional<ReadField<String>> reference() {
        if (layout.referenceIsTransactionId()) {
            return transactionId();
        }
        if (layout.references().isEmpty()) {
            return Optional.empty();
        }
        var found = shaped(layout.references(), labels(Label.REFERENCE));
        return found.isPresent() ? found : unlabelled(layout.references());
    }

    /** Bakong's eight hexadecimal digits, under whichever label. */
    public Optional<ReadField<String>> hash() {
        return decide(hashes().filter(ballot -> HASH.matcher(ballot.value()).matches())
                .toList());
    }

    /** What the passes saw where it stands, misread letters included. */
    private Stream<Ballot<String>> hashes() {
        return labels(Label.HASH, Label.REFERENCE, Label.TRANSACTION_ID).stream()
                .flatMap(label -> independent(page.valueRegion(label)).stream())
                // The Khmer model reads b as ឯ and the like: no opinion on hexadecimal digits.
                .flatMap(snippet -> first(snippet)
                        .map(word ->
                                word.toLowerCase(Locale.ROOT).replace('o', '0').replace('l', '1'))
                        .map(word -> ballot(word, snippet))
                        .stream());
    }

    private static boolean isAlmost(String seen, String hash) {
        return Similarity.distance(seen, hash, SLIPS) <= SLIPS;
    }

    /** The Khmer pass reads the same pixels as the plain one with the same Latin model: an echo is no second opinion. */
    private List<Snippet> independent(Box region) {
        var snippets = page.read(region);
        var plain = snippets.stream()
                .filter(snippet -> snippet.pass().equals(Passes.GRAY))
                .map(Ids::letters)
                .toList();
        return snippets.stream()
                .filter(snippet -> !snippet.pass().equals(Passes.KHMER) || !plain.contains(letters(snippet)))
                .toList();
    }

    private static String letters(Snippet snippet) {
        return snippet.text().replaceAll("[^\\p{L}\\d]", "");
    }

    private Optional<ReadField<String>> decide(List<Ballot<String>> ballots) {
        return Votes.decide(
                ballots.stream().filter(ballot -> !page.isCutOff(ballot.box())).toList(), id -> id, false);
    }

    private Optional<ReadField<String>> shaped(List<IdShape> shapes, List<FoundLabel> labels) {
        var ballots = new ArrayList<Ballot<String>>();
        for (var label : labels) {
            for (var snippet : independent(page.valueRegion(label))) {
                words(snippet)
                        .map(word -> fit(shapes, word))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(id -> ballots.add(ballot(id, snippet)));
            }
        }
        return decide(ballots);
    }

    /** Without a readable label, only an id that stands alone at the end of a row and is unmistakable in shape. */
    private Optional<ReadField<String>> unlabelled(List<IdShape> shapes) {
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        var ballots = new ArrayList<Ballot<String>>();
        for (var pass : page.passes()) {
            for (var row : pass.rows()) {
                var last = row.words().getLast();
                if (last.box().top() > page.height() / 8) {
                    fit(shapes, last.text())
                            .ifPresent(id -> ballots.add(
                                    new Ballot<>(pass.pass(), id, last.text(), last.confidence(), last.box())));
                }
            }
        }
        return decide(ballots);
    }

    private static Optional<String> fit(List<IdShape> shapes, String word) {
        if (shapes.isEmpty()) {
            var upper = word.toUpperCase(Locale.ROOT);
            return ANY_ID.matcher(upper).matches()
                            && isMostlyDigits(upper)
                            && !HASH.matcher(word).matches()
                    ? Optional.of(word)
                    : Optional.empty();
        }
        return shapes.stream()
                .map(shape -> shape.fit(word))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isMostlyDigits(String id) {
        var digits = id.chars().filter(Character::isDigit).count();
        return id.length() >= 8 && digits * 10 >= id.length() * 7L;
    }

    private static Optional<String> first(Snippet snippet) {
        return words(snippet).filter(word -> word.length() >= 6).findFirst();
    }

    /** Each word alone, then each row run together, in case the engine broke the id in two. */
    private static Stream<String> words(Snippet snippet) {
        var single = snippet.rows().stream()
                .flatMap(row -> row.words().stream())
                .map(word -> word.text().replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""));
        var joined = snippet.rows().stream().map(row -> row.text().replaceAll("[^\\p{L}\\d]", ""));
        return Stream.concat(single, joined);
    }

    private static Ballot<String> ballot(String id, Snippet snippet) {
        return new Ballot<>(snippet.pass(), id, snippet.text(), snippet.confidence(), snippet.box());
    }

    private List<FoundLabel> labels(Label... wanted) {
        return page.labels().stream()
                .filter(found -> List.of(wanted).contains(layout.meaning(found)))
                .toList();
    }
}
