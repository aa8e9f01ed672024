package io.vikaya.payment.check;

/** Compares account numbers, of which banks often print only a part: {@code 020 *** 286}, {@code 001XXXXXXXX4081}. */
final class AccountMatch {

    private static final int FEWEST_VISIBLE = 3;

    private AccountMatch() {}

    static CheckOutcome compare(String expected, String found) {
        var wanted = plain(expected);
        var printed = plain(found);
        var visible = printed.chars().filter(Character::isDigit).count();
        if (visible < FEWEST_VISIBLE) {
            return CheckOutcome.UNREADABLE;
        }
        if (printed.indexOf('*') < 0) {
            return wanted.equals(printed) ? CheckOutcome.MATCH : CheckOutcome.MISMATCH;
        }
        var head = printed.substring(0, printed.indexOf('*'));
        var tail = printed.substring(printed.lastIndexOf('*') + 1);
        return wanted.startsWith(head) && wanted.endsWith(tail) ? CheckOutcome.MATCH : CheckOutcome.MISMATCH;
    }

    private static String plain(String account) {
        return account.replaceAll("[\\s-]", "").replaceAll("[xX•]", "*");
    }
}
