package io.vikaya.payment;

import io.vikaya.payment.bakong.BakongQuestion;
import io.vikaya.payment.bakong.BakongTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether a payment Bakong knows is the expected one. Half of it fitting is not enough. */
final class BakongJudge {

    /** Clocks differ a little. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private BakongJudge() {}

    static boolean fits(
            BakongQuestion question, BakongTransaction paid, ExpectedPayment expected, int windowDays, Instant now) {
        return paid.amount().currency().equals(expected.amount().currency())
                && paid.amount().compareTo(expected.amount()) == 0
                && reaches(expected.recipients(), paid)
                && isOfNow(question, paid, windowDays, now);
    }

    private static boolean reaches(List<Payee> payees, BakongTransaction paid) {
        var account =
                paid.receiverAccount() == null ? "" : paid.receiverAccount().replaceAll("[\\s-]", "");
        return payees.stream()
                .anyMatch(payee -> paid.toAccountId().equalsIgnoreCase(payee.bakongAccountId())
                        || (!account.isEmpty() && account.equals(payee.digits())));
    }

    /**
     * The QR was made for this very bill; eight digits on a picture may be of a payment years ago, so for them the time has
     * to be told and to lie in the shop's window.
     */
    private static boolean isOfNow(BakongQuestion question, BakongTransaction paid, int windowDays, Instant now) {
        if (question.kind() == BakongQuestion.Kind.MD5) {
            return true;
        }
        var at = paid.createdAt();
        return at != null && at.isAfter(now.minus(Duration.ofDays(windowDays))) && at.isBefore(now.plus(AHEAD));
    }
}
