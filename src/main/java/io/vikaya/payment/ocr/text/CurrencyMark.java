package io.vikaya.payment.ocr.text;

import io.vikaya.shared.money.Currencies;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a figure and tells its currency.
 *
 * @param currency which one, if it tells
 * @param certain false for a lone {@code $}, which is what some readings make of {@code ៛}
 */
public record CurrencyMark(@Nullable Currency currency, boolean certain) {

    private static final CurrencyMark NONE = new CurrencyMark(null, false);

    /** Reads {@code KHR}, {@code usp}, {@code រៀល}, {@code $} and the like. */
    public static CurrencyMark of(String text) {
        var bare = text.replaceAll("[\\s:;.,()\\[\\]'\"*|-]", "");
        if (bare.isEmpty()) {
            return NONE;
        }
        var upper = bare.toUpperCase(Locale.ROOT);
        if (upper.equals("$") || upper.equals("US$")) {
            return new CurrencyMark(Currencies.USD, upper.length() > 1);
        }
        if (bare.startsWith("៛") || bare.equals("រ")) {
            return new CurrencyMark(Currencies.KHR, bare.startsWith("៛"));
        }
        if (KhmerText.isMostlyKhmer(bare)) {
            var khmer = KhmerText.comparable(bare);
            return khmer.length() >= 3 ? word(khmer) : NONE;
        }
        return upper.length() == 3 ? code(upper) : NONE;
    }

    /** Three letters, one of which may be misread, as long as the other currency is further away. */
    private static CurrencyMark code(String letters) {
        var riel = Similarity.distance(letters, "KHR", 3);
        var dollar = Similarity.distance(letters, "USD", 3);
        if (riel <= 1 && dollar > 1) {
            return new CurrencyMark(Currencies.KHR, true);
        }
        if (dollar <= 1 && riel > 1) {
            return new CurrencyMark(Currencies.USD, true);
        }
        // "Kur" and "KUR" are how small capitals after a large figure come out.
        return letters.equals("KUR") ? new CurrencyMark(Currencies.KHR, true) : NONE;
    }

    private static CurrencyMark word(String khmer) {
        if (Similarity.distance(khmer, KhmerText.comparable("រៀល"), 1) <= 1) {
            return new CurrencyMark(Currencies.KHR, true);
        }
        return Similarity.distance(khmer, KhmerText.comparable("ដុល្លារ"), 2) <= 2
                ? new CurrencyMark(Currencies.USD, true)
                : NONE;
    }
}
