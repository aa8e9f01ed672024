package io.vikaya.payment.ocr.field;

import io.vikaya.payment.ocr.page.Ballot;
import io.vikaya.payment.ocr.page.Snippet;
import io.vikaya.payment.ocr.page.Votes;
import io.vikaya.payment.ocr.text.KhmerText;
import io.vikaya.payment.reading.ReadField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes names and accounts out of the text of a place. */
final class PartyText {

    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\p{L}\\d])("
            + "[\\w.]{3,}@\\w{3,8}"
            + "|\\d-\\d{3}-\\d{8}-\\d"
            + "|\\d{3}\\s?\\*{2,4}\\s?\\d{3,4}"
            + "|\\d{3}[Xx]{4,10}\\d{3,4}"
            + "|\\d{3} ?\\d{3} ?\\d{3}(?: ?\\d{3}|\\d)?"
            + "|\\d{9,12})(?![\\p{L}\\d])");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:\\S{1,2} )?(transferr?e?d? to|transfer to|received from|paid to|sent to|to|ទៅ៖?|ផ្ទេរប្រាក់ទៅ|បានផ្ញើទៅ)[\\s:៖]+");
    /** The same without the blank, as the networks give it. */
    private static final Pattern GLUED_LEAD =
            Pattern.compile("^(?:\\S{1,2} )?[^\\p{L}]*(Transferr?e?d ?to|Transfer ?to|Received ?from|To) ?(?=\\p{Lu})");
    /** A line too long for its place runs through it, and a screenshot catches the end of the words and their beginning again. */
    private static final Pattern RUNNING = Pattern.compile(
            "^(?:\\S{1,2} )?(?:(?:s?f)?e)?rred ?to ?(?<name>\\S.*?)" + "(?:\\s+T(?:r(?:a(?:n(?:s\\p{L}*)?)?)?)?)?$");
    /** An arrow or a piece of a picture in front of a name in capitals, or words in another script without a blank behind them. */
    private static final Pattern SPECK = Pattern.compile("^(?:(?:[\\p{Ll}\\d]{1,2} )+|[a-z]{3,8})(?=\\p{Lu}{2})");

    private static final Pattern LETTERS_AND_NUMBER = Pattern.compile(
            "(?s)(?<letters>\\p{L}(?:.*(?:[\\p{L}\\p{M})]|(?<=[\\p{L}\\p{M}])[.]))?)(?<number> ?#?\\d{1,4}(?:[/&-]\\d{1,4})?(?!\\d))?(?<rest>[^\\p{L}\\p{M}]*)$");

    /** The name's bank, printed under it or behind it. */
    private static final Pattern BANK_BEHIND =
            Pattern.compile("(?i) (advanced bank of asia.*|(aba|wing|acleda|ppc) ?bank.*|ppcbank)$");

    /** Names of accounts and not of people. */
    private static final Pattern NICKNAME =
            Pattern.compile("(?i)^(\\S{1,3} )?((mobile |joint |family |my )*sav[il1]ngs?( us dollar| khr)?"
                    + "|payroll|aba|shopping|current|khr|usd)( \\S{1,4})?$");

    /** A name one pass alone saw must have been seen well, or it is a piece of one. */
    private static final double LEAST_NAME = 0.5;

    /** Only one of the passes can read Khmer, and it is never as sure. */
    private static final double LEAST_KHMER_NAME = 0.35;

    private static final double SURE = 0.8;

    private PartyText() {}

    /** The account in a text, as printed, if there is one. */
    static Optional<String> account(String text) {
        return Stream.concat(text.lines(), Stream.of(text.replace('\n', ' ')))
                .map(line ->
                        ACCOUNT.matcher(line.replaceAll("[(\\[\\]{}|]", " ").replaceAll("\\s+", " ")))
                .filter(Matcher::find)
                .map(match -> grouped(match.group(1).strip()))
                .findFirst();
    }

    /** Blanks the engine dropped between groups of three are put back where it kept others. */
    private static String grouped(String account) {
        if (!account.matches("[\\d ]+") || !account.contains(" ")) {
            return account;
        }
        var digits = account.replace(" ", "");
        var rest = digits.length() == 10
                ? digits.substring(6)
                : digits.substring(6).replaceAll("(\\d{3})(?=\\d)", "$1 ");
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + rest;
    }

    /** The name in a text: what is left without account, currency and the words that lead to it. */
    static Optional<String> name(String text) {
        var flat = text.replace('\n', ' ')
                .replaceAll("\\(.*", " ")
                .replaceAll("\\s+", " ")
                .strip();
        flat = ACCOUNT.matcher(flat).replaceAll(" ").strip();
        flat = withoutSpecks(flat);
        flat = LEAD.matcher(flat).replaceFirst("").strip();
        flat = SPECK.matcher(flat).replaceFirst("");
        flat = GLUED_LEAD.matcher(flat).replaceFirst("").strip();
        flat = RUNNING.matcher(flat).replaceFirst("${name}").strip();
        flat = flat.replaceAll("[\\d.,]+ (KHR|USD)$", "").strip();
        flat = BANK_BEHIND.matcher(flat).replaceFirst("").replace('$', 'S').strip();
        var letters = flat.chars().filter(Character::isLetter).count();
        return letters < 3
                        || letters * 2 < flat.length()
                        || NICKNAME.matcher(flat).find()
                ? Optional.empty()
                : Optional.of(flat);
    }

    /** From the first letter to the last, and a number behind it: "Mart 7" is not "Mart 8". Several are what is left of an account. */
    private static String withoutSpecks(String text) {
        var match = LETTERS_AND_NUMBER.matcher(text);
        if (!match.find()) {
            return "";
        }
        var number = match.group("rest").matches(".*\\d.*") ? null : match.group("number");
        return (match.group("letters") + (number == null ? "" : number)).strip();
    }

    static @Nullable ReadField<String> decideName(List<Snippet> snippets) {
        var ballots = new ArrayList<Ballot<String>>();
        for (var snippet : snippets) {
            name(snippet.text())
                    .ifPresent(name -> ballots.add(
                            new Ballot<>(snippet.pass(), name, snippet.text(), trust(name, snippet), snippet.box())));
        }
        return Votes.decide(
                        believable(ballots),
                        name -> name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\d&]", ""),
                        true)
                .filter(field ->
                        field.confidence() > (KhmerText.isMostlyKhmer(field.value()) ? LEAST_KHMER_NAME : LEAST_NAME))
                .orElse(null);
    }

    /**
     * A name the Khmer pass read well is what English passes saw as Latin letters, of which they are not sure; and where a
     * name was read well in one script, one in two is misread.
     */
    private static List<Ballot<String>> believable(List<Ballot<String>> ballots) {
        var sure = ballots.stream()
                .filter(ballot -> ballot.confidence() > SURE && !isMixed(ballot.value()))
                .toList();
        if (sure.isEmpty()) {
            return ballots;
        }
        var khmer = sure.stream().allMatch(ballot -> KhmerText.isMostlyKhmer(ballot.value()));
        return ballots.stream()
                .filter(ballot -> !isMixed(ballot.value()) && (!khmer || KhmerText.isMostlyKhmer(ballot.value())))
                .toList();
    }

    private static boolean isMixed(String name) {
        return name.chars().anyMatch(KhmerText::isKhmer)
                && name.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
    }

    static @Nullable ReadField<String> decideAccount(List<Snippet> snippets) {
        var ballots = new ArrayList<Ballot<String>>();
        for (var snippet : snippets) {
            account(snippet.text())
                    .ifPresent(account -> ballots.add(new Ballot<>(
                            snippet.pass(), account, snippet.text(), snippet.confidence(), snippet.box())));
        }
        return Votes.decide(ballots, account -> account.replace(" ", ""), false).orElse(null);
    }

    /** A name half Khmer, half Latin is one script misread as the other. */
    private static double trust(String name, Snippet snippet) {
        return isMixed(name) ? snippet.confidence() * 0.6 : snippet.confidence();
    }
}
