package io.vikaya.payment.khqr;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Inputs of every kind from a seeded random, all of them allowed, many at the edge of what is. */
final class KhqrInputs {

    private static final int TAG_CAPACITY = 99;
    private static final int SUB_TAG_HEAD = 4;
    private static final int ACCOUNT_LENGTH = 32;
    private static final int LABEL_LENGTH = 25;
    private static final int CITY_LENGTH = 15;
    private static final long FIRST_MOMENT_OF_13_DIGITS = 1_000_000_000_000L;
    private static final long LAST_MOMENT_OF_13_DIGITS = 9_999_999_999_999L;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_.";

    private static final List<String> SCRIPTS = List.of(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz.,-&'",
            "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអាិីឹុូួើេែៃោៅំះ់្។០១២៣៤៥៦៧៨៩\u200B",
            "ហាងកាហ្វេ Sok San 0123456789",
            "0123456789",
            "éèüñßçờạắğÉ",
            "中文商店😀🛒𝕏",
            "\"\\/@{}<>%$`");

    /** Texts that look like a code themselves, or like nothing at all to a careless program. */
    private static final List<String> TRAPS =
            List.of("63041D0F", "5303840", "000201", "0", "null", "NaN", " ", "undefined", "1e5");

    private static final List<String> RIEL =
            List.of("1", "50", "100", "999", "4000", "25500", "2147483648", "4294967296", "9999999999");

    /** Among them those that binary fractions cannot hold. */
    private static final List<String> DOLLARS = List.of(
            "0.01",
            "0.10",
            "0.29",
            "0.57",
            "0.99",
            "1",
            "1.10",
            "1.15",
            "1.50",
            "4.35",
            "9.99",
            "10",
            "100",
            "1234.56",
            "8.20",
            "999999.99",
            "33333333.33",
            "21474836.48",
            "1000000000",
            "9999999999",
            "9999999999.99");

    private final Random random;

    private KhqrInputs(long seed) {
        random = new Random(seed);
    }

    static List<KhqrInput> seeded(long seed, int count) {
        var inputs = new KhqrInputs(seed);
        return Stream.generate(inputs::next).limit(count).toList();
    }

    private KhqrInput next() {
        var riel = random.nextBoolean();
        var created = oneOf(List.of(
                FIRST_MOMENT_OF_13_DIGITS,
                1_795_575_600_000L,
                random.nextLong(FIRST_MOMENT_OF_13_DIGITS, 4_102_444_800_000L)));
        var expires =
                oneOf(List.of(created, created + 1, created + 180_000, moment(created), LAST_MOMENT_OF_13_DIGITS));
        var amount = sometimes(2) ? Optional.<String>empty() : Optional.of(riel ? riel() : dollars());
        return new KhqrInput(
                texts(riel),
                riel ? "KHR" : "USD",
                amount,
                Instant.ofEpochMilli(created),
                Instant.ofEpochMilli(expires));
    }

    private Map<String, String> texts(boolean riel) {
        var texts = new LinkedHashMap<String, String>();
        account(texts);
        texts.put("merchantName", text(LABEL_LENGTH));
        if (sometimes(2)) {
            texts.put("merchantCity", text(CITY_LENGTH));
        }
        if (sometimes(2)) {
            texts.put("merchantCategoryCode", "%04d".formatted(random.nextInt(10_000)));
        }
        some(texts, TAG_CAPACITY, "billNumber", "mobileNumber", "storeLabel", "terminalLabel", "purposeOfTransaction");
        if (sometimes(3)) {
            texts.put("languagePreference", oneOf(List.of("km", "KM", "en", "z", "ខ្")));
            texts.put("merchantNameAlternateLanguage", text(LABEL_LENGTH));
            if (sometimes(2)) {
                texts.put("merchantCityAlternateLanguage", text(CITY_LENGTH));
            }
        }
        if (riel && sometimes(4)) {
            texts.put("upiMerchantAccount", text(TAG_CAPACITY));
        }
        return texts;
    }

    private void account(Map<String, String> texts) {
        var name = sometimes(8) ? "x".repeat(ACCOUNT_LENGTH - 5) : units(LETTERS, random.nextInt(1, 24));
        var account = name + "@" + oneOf(List.of("aclb", "abaa", "nbcq", "ftcc"));
        texts.put("bakongAccountID", account);
        var room = TAG_CAPACITY - SUB_TAG_HEAD - account.length();
        if (sometimes(2)) {
            texts.put("merchantID", text(Math.min(ACCOUNT_LENGTH, room / 2 - SUB_TAG_HEAD)));
            texts.put("acquiringBank", text(Math.min(ACCOUNT_LENGTH, room / 2 - SUB_TAG_HEAD)));
        } else {
            some(texts, room, "accountInformation", "acquiringBank");
        }
    }

    /** Some of the fields or all, together no longer than the one tag that holds them. */
    private void some(Map<String, String> texts, int room, String... names) {
        var all = sometimes(4);
        var longest = names.length > 2 ? LABEL_LENGTH : ACCOUNT_LENGTH;
        var left = room;
        for (var at = 0; at < names.length; at++) {
            var fair = all ? left / (names.length - at) : left;
            var most = Math.min(longest, fair - SUB_TAG_HEAD);
            if (most > 0 && (all || sometimes(2))) {
                var text = text(most);
                texts.put(names[at], text);
                left -= SUB_TAG_HEAD + text.length();
            }
        }
    }

    private String text(int most) {
        if (sometimes(12)) {
            var trap = oneOf(TRAPS);
            return trap.length() <= most ? trap : trap.substring(0, most);
        }
        return units(oneOf(SCRIPTS), sometimes(3) ? most : random.nextInt(1, most + 1));
    }

    /** Exactly so many UTF-16 code units of a script. */
    private String units(String script, int length) {
        var points = script.codePoints().toArray();
        var text = new StringBuilder();
        while (text.length() < length) {
            var point = points[random.nextInt(points.length)];
            text.appendCodePoint(text.length() + Character.charCount(point) > length ? 'x' : point);
        }
        return text.toString();
    }

    private String riel() {
        return sometimes(2) ? oneOf(RIEL) : Long.toString(random.nextLong(1, 10_000_000_000L));
    }

    private String dollars() {
        if (sometimes(2)) {
            return oneOf(DOLLARS);
        }
        var cents = random.nextLong(1, sometimes(2) ? 100_000 : 1_000_000_000_000L);
        return cents % 100 == 0 ? Long.toString(cents / 100) : "%d.%02d".formatted(cents / 100, cents % 100);
    }

    private long moment(long first) {
        return random.nextLong(first, LAST_MOMENT_OF_13_DIGITS);
    }

    private boolean sometimes(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
