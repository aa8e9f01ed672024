package io.vikaya.payment.cli;

import java.util.ArrayList;
import java.util.List;

/** Names that differ from a given one as another's would: by an initial, a short word, a partner, a branch's number. */
final class LookAlikes {

    private LookAlikes() {}

    static List<String> of(String name) {
        var alike = new ArrayList<String>();
        var words = name.split(" ");
        for (var i = 0; i < words.length; i++) {
            var word = words[i];
            if (word.matches("\\p{Lu}\\.?")) {
                alike.add(with(words, i, next(word.charAt(0)) + word.substring(1)));
            } else if (word.matches("\\p{Lu}{2,4}") && !word.equals("AND") && !word.equals("BY")) {
                alike.add(with(words, i, word.substring(0, word.length() - 1) + next(word.charAt(word.length() - 1))));
                alike.add(with(words, i, next(word.charAt(0)) + word.substring(1)));
            } else if (word.matches("\\d{1,4}")) {
                alike.add(with(words, i, String.valueOf(Integer.parseInt(word) + 1)));
                alike.add(name.replace(" " + word, ""));
            }
        }
        return alike.stream().filter(other -> !other.equals(name)).toList();
    }

    private static String with(String[] words, int at, String word) {
        var changed = words.clone();
        changed[at] = word;
        return String.join(" ", changed);
    }

    private static char next(char letter) {
        return letter == 'Z' ? 'A' : (char) (letter + 1);
    }
}
