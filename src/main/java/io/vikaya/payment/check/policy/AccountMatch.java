package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.CheckOutcome;

/**
 * Compares account numbers, of which banks often print only a part: {@code 020 *** 286}, {@code 001XXXXXXXX4081}. Only a
 * full number says that it is the same account; the digits that are left can only say that it is not.
 */
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
        var fits = head.length() + tail.length() <= wanted.length() && wanted.startsWith(head) && wanted.endsWith(tail);
        return fits ? CheckOutcome.UNREADABLE : CheckOutcome.MISMATCH;
    }

    private static String plain(String account) {
        return account.replaceAll("[xX•●#]", "*").replaceAll("[^0-9*]", "");
    }
}
