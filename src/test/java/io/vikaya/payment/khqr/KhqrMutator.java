package io.vikaya.payment.khqr;

import java.util.List;
import java.util.Random;

/** Ruins valid codes in every way that a camera, a careless program or an attacker may. */
final class KhqrMutator {

    /** What {@link #mutant()} does to a code. */
    enum Change {
        FLIP_BIT,
        REPLACE,
        INSERT,
        DELETE,
        DUPLICATE,
        TRUNCATE,
        SWAP_CHARACTERS,
        SWAP_ELEMENTS,
        REPEAT_ELEMENT,
        STEAL_ELEMENT,
        DROP_ELEMENT,
        EMPTY_ELEMENT,
        LONGER_ELEMENT,
        SPLICE,
        WRONG_LENGTH,
        ABSURD_LENGTH,
        BLOW_UP,
        NONE
    }

    private static final List<String> FOREIGN = List.of(
            "ក", "\u17D2", "៥", "\u200B", "\u202E", "é", "中", "😀", "\uD83D", "\uDE00", "\u0000", "\n", "\u001B",
            "\uFFFF", "\uFEFF", "٣", "０", " ", "-", "+", ".", "@", "00", "6304", "99");
    private static final List<String> ABSURD =
            List.of("-1", "+5", " 7", "0x", "1e", "៩៩", "９９", "99999999999", "NaN", "");
    private static final int MOST_CHANGES = 3;
    private static final int BLOWN_UP = 5_000;

    private final List<String> codes;
    private final Random random;

    KhqrMutator(List<String> codes, long seed) {
        this.codes = codes;
        random = new Random(seed);
    }

    /** A code with up to three changes; every other one has a right checksum all the same, as a forger's would. */
    String mutant() {
        var text = oneOf(codes);
        for (var change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            text = changed(text, oneOf(List.of(Change.values())));
        }
        return random.nextBoolean() ? text : sealed(text);
    }

    String changed(String text, Change change) {
        var at = random.nextInt(text.length() + 1);
        var end = Math.min(text.length(), at + random.nextInt(1, 6));
        var head = text.substring(0, at);
        return switch (change) {
            case FLIP_BIT -> at == text.length() ? text : head + flipped(text.charAt(at)) + text.substring(at + 1);
            case REPLACE -> head + oneOf(FOREIGN) + text.substring(end);
            case INSERT -> head + oneOf(FOREIGN) + text.substring(at);
            case DELETE -> head + text.substring(end);
            case DUPLICATE -> text.substring(0, end) + text.substring(at);
            case TRUNCATE -> head;
            case SWAP_CHARACTERS -> head + new StringBuilder(text.substring(at, end)).reverse() + text.substring(end);
            case SPLICE -> head + tail(oneOf(codes), at);
            case BLOW_UP -> head + oneOf(FOREIGN).repeat(random.nextInt(1, BLOWN_UP)) + text.substring(at);
            case NONE -> text;
            case SWAP_ELEMENTS,
                    REPEAT_ELEMENT,
                    STEAL_ELEMENT,
                    DROP_ELEMENT,
                    EMPTY_ELEMENT,
                    LONGER_ELEMENT,
                    WRONG_LENGTH,
                    ABSURD_LENGTH -> element(text, change);
        };
    }

    /** The changes that need to know where an element begins, at the top or inside another. */
    private String element(String text, Change change) {
        if (!(KhqrTags.cut(text) instanceof KhqrTags.Cut.Sound(var tags)) || tags.isEmpty()) {
            return text;
        }
        var tag = oneOf(tags);
        if (KhqrTags.TEMPLATES.contains(tag.id()) && random.nextBoolean()) {
            var inner = element(tag.value(), change);
            return inner.length() > 99 ? text : text.replace(tag.written(), tag.id() + lengthOf(inner) + inner);
        }
        var other = oneOf(tags);
        return switch (change) {
            case SWAP_ELEMENTS ->
                text.replace(tag.written(), "\u0001")
                        .replace(other.written(), tag.written())
                        .replace("\u0001", other.written());
            case REPEAT_ELEMENT -> text.replace(other.written(), tag.written() + other.written());
            case STEAL_ELEMENT -> text.replace(tag.written(), tag.written() + strangers());
            case DROP_ELEMENT -> text.replace(tag.written(), "");
            case LONGER_ELEMENT -> {
                var longer = tag.value()
                        + "7".repeat(random.nextInt(100 - tag.value().length()));
                yield text.replace(tag.written(), tag.id() + lengthOf(longer) + longer);
            }
            case EMPTY_ELEMENT -> text.replace(tag.written(), tag.id() + "00");
            case WRONG_LENGTH ->
                text.replace(tag.written(), tag.id() + "%02d".formatted(random.nextInt(100)) + tag.value());
            default -> text.replace(tag.written(), tag.id() + oneOf(ABSURD) + tag.value());
        };
    }

    /** An element of another code, such as its account. */
    private String strangers() {
        return KhqrTags.cut(oneOf(codes)) instanceof KhqrTags.Cut.Sound(var tags)
                ? oneOf(tags).written()
                : "";
    }

    /** The text with a right checksum in place of what may have been one. */
    static String sealed(String text) {
        var open = text.replaceFirst("(?s)6304.{0,4}$", "") + "6304";
        return open + Crc16.of(open);
    }

    private static String tail(String code, int from) {
        return code.substring(Math.min(from, code.length()));
    }

    private static String lengthOf(String value) {
        return "%02d".formatted(value.length());
    }

    private char flipped(char unit) {
        return (char) (unit ^ 1 << random.nextInt(7));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
