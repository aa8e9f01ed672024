package io.vikaya.telegram.bot;

import io.vikaya.notification.Button;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.WaitingReview;
import io.vikaya.payment.WaitingReview.Finding;
import io.vikaya.telegram.bot.ReviewPress.What;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What reviewers read and press in the bot, in Khmer and English. */
final class ReviewTexts {

    /** The reasons a person may reject for, as in the dashboard. */
    static final List<VerdictReason> REASONS = List.of(
            VerdictReason.WRONG_RECIPIENT,
            VerdictReason.WRONG_AMOUNT,
            VerdictReason.WRONG_DATE,
            VerdictReason.NOT_RECEIVED,
            VerdictReason.DUPLICATE,
            VerdictReason.NOT_A_RECEIPT,
            VerdictReason.OTHER);

    /** Telegram's limit for words under a picture is 1,024. */
    private static final int LONGEST = 1_000;

    private ReviewTexts() {}

    static String notReviewer() {
        return """
                🔒 មានតែអ្នកពិនិត្យទេដែលអាចសម្រេចលើការទូទាត់។ សូមស្នើម្ចាស់ហាង។
                Only reviewers decide payments. Ask the owner to make you one.""";
    }

    static String nothingWaits() {
        return """
                👍 គ្មានការទូទាត់ត្រូវពិនិត្យទេ។
                Nothing to review.""";
    }

    static String more(int left) {
        return """
                … នៅសល់ %1$d ទៀត។ សូមផ្ញើ /verify ម្ដងទៀតក្រោយពេលសម្រេច។
                … and %1$d more. Send /verify again once these are decided.""".formatted(left);
    }

    static String gone() {
        return """
                ☑️ ការទូទាត់នេះត្រូវបានសម្រេចរួចហើយ។
                This payment is decided already.""";
    }

    static String takenBy(String somebody) {
        return """
                ✋ %1$s កំពុងពិនិត្យការទូទាត់នេះ។
                %1$s has taken this payment.""".formatted(somebody);
    }

    static String youWereFirst() {
        return """
                👥 អ្នកបានអនុម័តម្ដងហើយ ត្រូវមានម្នាក់ទៀតយល់ព្រម។
                You approved this payment already; a second person has to agree.""";
    }

    static String approved(WaitingReview review, String amount, boolean needsAnother) {
        return needsAnother ? """
                👥 %1$s: អ្នកបានអនុម័ត %2$s។ ត្រូវមានម្នាក់ទៀតយល់ព្រម។
                %1$s: you approved %2$s. A second person has to agree.""".formatted(label(review), amount) : """
                ✅ %1$s: បានអនុម័ត %2$s
                %1$s: %2$s approved""".formatted(label(review), amount);
    }

    static String rejected(WaitingReview review, VerdictReason why) {
        return """
                ❌ %1$s: បានបដិសេធ – %2$s
                %1$s: rejected – %3$s""".formatted(label(review), khmer(why), english(why));
    }

    static String clearer(WaitingReview review) {
        return """
                📷 %1$s: បានសុំរូបភាពច្បាស់ជាងនេះពីអតិថិជន
                %1$s: the customer is asked for a clearer picture""".formatted(label(review));
    }

    static String whyRejected(WaitingReview review) {
        return """
                ❓ %1$s: បដិសេធដោយហេតុអ្វី?
                %1$s: why is it rejected?""".formatted(label(review));
    }

    /** Expected beside found; what does not fit comes with its sentence. */
    static String review(WaitingReview review) {
        var proof = review.proof();
        var head = "🔎 %s · %s\n%s".formatted(label(review), proof.expected().amount(), proof.senderName());
        var second = review.firstReviewer() == null
                ? ""
                : "\n👥 %s → %s"
                        .formatted(
                                proof.decidedBy(),
                                review.firstAmount().map(Object::toString).orElse("?"));
        var doubts = review.findings().stream()
                .filter(finding -> !finding.fits())
                .map(ReviewTexts::line)
                .collect(Collectors.joining("\n"));
        var fits = review.findings().stream()
                .filter(finding -> finding.fits() && finding.found() != null)
                .map(finding -> "✓ " + finding.found())
                .distinct()
                .collect(Collectors.joining("\n"));
        var text = String.join("\n", head + second, doubts, fits)
                .replaceAll("\n{2,}", "\n")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String line(Finding finding) {
        var mark = finding.unreadable() ? "?" : "✗";
        var values = finding.expected() == null && finding.found() == null
                ? ""
                : " (%s → %s)".formatted(dash(finding.expected()), dash(finding.found()));
        return "%s %s\n   %s%s".formatted(mark, finding.khmer(), finding.english(), values);
    }

    private static String dash(@Nullable String value) {
        return value == null ? "–" : value;
    }

    /** An amount to approve is always on its button: nobody approves a figure they did not see. */
    static List<List<Button>> buttons(WaitingReview review) {
        var rows = new ArrayList<List<Button>>();
        var expected = review.proof().expected().amount();
        var first = review.firstAmount();
        if (first.isPresent()) {
            rows.add(List.of(button("✅ " + first.get(), What.APPROVE_AS_FIRST, review)));
        } else {
            review.readAmount().ifPresent(read -> rows.add(List.of(button("✅ " + read, What.APPROVE_READ, review))));
            if (!review.readAmount().filter(expected::equals).isPresent()) {
                rows.add(List.of(button("✅ " + expected, What.APPROVE_EXPECTED, review)));
            }
        }
        rows.add(List.of(
                button("❌ បដិសេធ / Reject", What.ASK_WHY_REJECTED, review),
                button("📷 រូបច្បាស់ជាង / Clearer", What.CLEARER, review)));
        return rows;
    }

    static List<List<Button>> reasons(WaitingReview review) {
        return IntStream.range(0, REASONS.size())
                .mapToObj(index -> List.of(button(
                        khmer(REASONS.get(index)) + " / " + english(REASONS.get(index)),
                        What.rejection(index),
                        review)))
                .toList();
    }

    private static Button button(String label, What what, WaitingReview review) {
        return new Button(label, new ReviewPress(what, review.taskId()).action());
    }

    private static String label(WaitingReview review) {
        return review.proof().reference().label();
    }

    private static String english(VerdictReason why) {
        return switch (why) {
            case WRONG_RECIPIENT -> "paid to another account";
            case WRONG_AMOUNT -> "the amount differs";
            case WRONG_DATE -> "the date does not fit";
            case NOT_RECEIVED -> "the money has not arrived";
            case DUPLICATE -> "used already";
            case NOT_A_RECEIPT -> "not a bank receipt";
            default -> "another reason";
        };
    }

    private static String khmer(VerdictReason why) {
        return switch (why) {
            case WRONG_RECIPIENT -> "បង់ទៅគណនីផ្សេង";
            case WRONG_AMOUNT -> "ចំនួនទឹកប្រាក់ខុសគ្នា";
            case WRONG_DATE -> "កាលបរិច្ឆេទមិនត្រូវ";
            case NOT_RECEIVED -> "ប្រាក់មិនទាន់ចូល";
            case DUPLICATE -> "បានប្រើរួចហើយ";
            case NOT_A_RECEIPT -> "មិនមែនបង្កាន់ដៃធនាគារ";
            default -> "មូលហេតុផ្សេង";
        };
    }
}
