package io.vikaya.payment.check.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A holder's name taken apart: the persons of a joint account, each as words, without titles.
 *
 * @param persons at least one word each
 */
record PrintedName(List<List<String>> persons) {

    private static final Set<String> TITLES = Set.of(
            "MR",
            "MRS",
            "MS",
            "MISS",
            "DR",
            "OKNHA",
            "H.E",
            "HE",
            "LOK",
            "LOKCHUMTEAV",
            "លោក",
            "អ្នកស្រី",
            "លោកស្រី",
            "កញ្ញា");

    static PrintedName of(String name) {
        var persons = new ArrayList<List<String>>();
        for (var person : name.toUpperCase(Locale.ROOT).split("&|\\bAND\\b|និង")) {
            var words = words(person);
            if (!words.isEmpty()) {
                persons.add(words);
            }
        }
        return new PrintedName(List.copyOf(persons));
    }

    private static List<String> words(String person) {
        var words = new ArrayList<String>();
        for (var word : person.split("[^\\p{L}\\p{M}]+")) {
            // A title is dropped only before a name: "HE" alone is a surname.
            if (!word.isEmpty()
                    && !(words.isEmpty()
                            && TITLES.contains(word)
                            && person.strip().contains(" "))) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** Only the letters, joint persons included: what is left when blanks were not seen. */
    String letters() {
        var letters = new StringBuilder();
        persons.forEach(person -> person.forEach(letters::append));
        return letters.toString();
    }

    int words() {
        return persons.stream().mapToInt(List::size).sum();
    }

    boolean isEmpty() {
        return persons.isEmpty();
    }

    /** Whether it is written in Latin letters; a Khmer name cannot be compared with it. */
    boolean latin() {
        return letters()
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
