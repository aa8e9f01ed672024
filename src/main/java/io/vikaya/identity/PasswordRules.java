package io.vikaya.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Length and notoriety, nothing else: composition rules make passwords worse (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5, 6.2.12).
 * The list is the 30,000 commonest of breached passwords that comes with zxcvbn, and a few of our own neighbourhood.
 */
final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int SHORTEST_OWN_WORD = 4;
    private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";
    private static final Set<String> NEIGHBOURHOOD = Set.of(
            "cambodia",
            "cambodia1",
            "cambodia12",
            "cambodia123",
            "phnompenh",
            "phnompenh1",
            "phnompenh123",
            "kampuchea",
            "angkorwat",
            "angkor123",
            "siemreap",
            "siemreap123",
            "battambang",
            "sihanoukville",
            "khmer123",
            "khmer1234",
            "khmerkhmer",
            "srolanh123",
            "srolanhoun",
            "ilovecambodia",
            "welcome2cambodia",
            "aba12345",
            "acleda123",
            "wing12345",
            "vikaya123",
            "vikaya1234",
            "012345678",
            "855123456");

    private static final Set<String> NOTORIOUS = read();

    private PasswordRules() {}

    /**
     * @param own words of the person's own: username, e-mail, shop
     * @throws WeakPasswordException with a sentence for the person who chose it
     */
    static void check(String password, String... own) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new WeakPasswordException("A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        var plain = password.toLowerCase(Locale.ROOT).strip();
        if (NOTORIOUS.contains(plain) || plain.chars().distinct().count() <= 2) {
            throw new WeakPasswordException("This password is one of the first anyone would try; choose another");
        }
        for (var word : own) {
            if (isMerely(plain, word.toLowerCase(Locale.ROOT).strip())) {
                throw new WeakPasswordException(
                        "Your name, your shop or your address is not a password; choose another");
            }
        }
    }

    /** Whether nothing but digits or marks surround the word. */
    private static boolean isMerely(String password, String word) {
        var at = word.indexOf('@');
        var name = at > 0 ? word.substring(0, at) : word;
        return password.equals(word)
                || name.length() >= SHORTEST_OWN_WORD
                        && password.contains(name)
                        && password.replace(name, "").codePoints().noneMatch(Character::isLetter);
    }

    private static Set<String> read() {
        var all = new HashSet<>(NEIGHBOURHOOD);
        try (var list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            list.lines()
                    .map(line -> line.split("\\s")[0])
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
