package io.vikaya.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Length and notoriety, nothing else: composition rules make passwords worse (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5).
 */
final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    /** The ones every guessing list begins with, of at least {@value #SHORTEST} characters. */
    private static final Set<String> NOTORIOUS = Set.of(
            "password",
            "password1",
            "password12",
            "password123",
            "passw0rd",
            "p@ssw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "87654321",
            "11111111",
            "00000000",
            "88888888",
            "66666666",
            "12341234",
            "11223344",
            "qwertyui",
            "qwerty123",
            "qwertyuiop",
            "1q2w3e4r",
            "1qaz2wsx",
            "asdfghjk",
            "asdfasdf",
            "zxcvbnm1",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "trustno1",
            "letmein1",
            "welcome1",
            "admin123",
            "administrator",
            "changeme",
            "abcd1234",
            "abc12345",
            "a1234567",
            "aa123456",
            "cambodia",
            "phnompenh",
            "kampuchea",
            "angkorwat",
            "cambodia123");

    private PasswordRules() {}

    /** @throws WeakPasswordException with a sentence for the person who chose it */
    static void check(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new WeakPasswordException("A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (NOTORIOUS.contains(password.toLowerCase(Locale.ROOT))) {
            throw new WeakPasswordException("This password is one of the first anyone would try; choose another");
        }
    }
}
