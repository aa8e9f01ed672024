package io.vikaya.payment.ocr.page;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.text.KhmerText;
import io.vikaya.payment.ocr.text.Similarity;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a phrase in a row of words.
 *
 * <p>English is compared word by word, or "Transaction date" would pass for "Transaction failed" and "Successful" for
 * "Unsuccessful"; Khmer is compared as a whole, because the engine puts its blanks anywhere.
 */
final class PhraseSearch {

    private PhraseSearch() {}

    static List<Box> in(List<OcrWord> words, String phrase) {
        return KhmerText.isMostlyKhmer(phrase) ? khmer(words, phrase) : english(words, phrase.split(" "));
    }

    private static List<Box> english(List<OcrWord> words, String[] wanted) {
        var found = new ArrayList<Box>();
        for (var start = 0; start + wanted.length <= words.size(); start++) {
            var all = true;
            for (var i = 0; i < wanted.length && all; i++) {
                all = isSameWord(words.get(start + i).text(), wanted[i]);
            }
            if (all) {
                found.add(box(words.subList(start, start + wanted.length)));
            }
        }
        return found;
    }

    private static boolean isSameWord(String seen, String wanted) {
        var expected = KhmerText.comparable(wanted);
        var limit = expected.length() < 5 ? 0 : 1;
        return Similarity.distance(KhmerText.comparable(seen), expected, limit) <= limit;
    }

    private static List<Box> khmer(List<OcrWord> words, String phrase) {
        var wanted = KhmerText.comparable(phrase);
        var most = phrase.split(" ").length + 1;
        // Three letters make "successful" of "not successful" (មិន), so never more than two.
        var limit = wanted.length() < 5 ? 0 : wanted.length() < 12 ? 1 : 2;
        var found = new ArrayList<Box>();
        for (var start = 0; start < words.size(); start++) {
            var joined = new StringBuilder();
            for (var end = start; end < Math.min(words.size(), start + most); end++) {
                joined.append(KhmerText.comparable(words.get(end).text()));
                if (Similarity.distance(joined.toString(), wanted, limit) <= limit) {
                    found.add(box(words.subList(start, end + 1)));
                    break;
                }
            }
        }
        return found;
    }

    private static Box box(List<OcrWord> words) {
        return words.stream().map(OcrWord::box).reduce(Box::union).orElseThrow();
    }
}
