package io.vikaya.telegram.bot;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A button under a review. Telegram leaves 64 bytes for it: three for what to do, and the task's id, which is known to be
 * shorter than the rest.
 */
record ReviewPress(What what, String task) {

    private static final String PREFIX = "rv";

    /** What a button does; the digits of the reasons are their place in {@link ReviewTexts#REASONS}. */
    enum What {
        APPROVE_READ("a"),
        APPROVE_EXPECTED("e"),
        APPROVE_AS_FIRST("f"),
        CLEARER("c"),
        ASK_WHY_REJECTED("r"),
        REJECT_0("0"),
        REJECT_1("1"),
        REJECT_2("2"),
        REJECT_3("3"),
        REJECT_4("4"),
        REJECT_5("5"),
        REJECT_6("6");

        private final String sign;

        What(String sign) {
            this.sign = sign;
        }

        boolean rejects() {
            return name().startsWith("REJECT_");
        }

        int reason() {
            return Integer.parseInt(sign);
        }

        static What rejection(int reason) {
            return valueOf("REJECT_" + reason);
        }
    }

    static boolean concerns(Incoming said) {
        return of(said.pressed()).isPresent();
    }

    static Optional<ReviewPress> of(@Nullable String pressed) {
        if (pressed == null || !pressed.matches("rv[a-z0-9]:[A-Za-z0-9-]{1,50}")) {
            return Optional.empty();
        }
        var sign = pressed.substring(PREFIX.length(), PREFIX.length() + 1);
        return Arrays.stream(What.values())
                .filter(what -> what.sign.equals(sign))
                .findFirst()
                .map(what -> new ReviewPress(what, pressed.substring(PREFIX.length() + 2)));
    }

    String action() {
        return PREFIX + what.sign + ":" + task;
    }
}
