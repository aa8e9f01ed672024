package io.vikaya.payment;

import io.vikaya.payment.domain.PaymentProof;
import java.util.EnumSet;
import java.util.Set;

/** What people are told about their proofs, in Khmer and English. */
final class PaymentMessages {

    private static final Set<VerdictReason> ILLEGIBLE = EnumSet.of(
            VerdictReason.UNREADABLE,
            VerdictReason.AMOUNT_UNREADABLE,
            VerdictReason.RECIPIENT_UNREADABLE,
            VerdictReason.ID_UNREADABLE,
            VerdictReason.DATE_UNREADABLE);

    private PaymentMessages() {}

    static String reviewRequested(PaymentProof proof, VerdictReason why) {
        var reference = proof.reference().label();
        return """
                🔎 ការទូទាត់ត្រូវការអ្នកពិនិត្យ៖ %1$s (%2$s)
                A payment needs your decision: %1$s, %2$s expected, sent by %3$s.
                មូលហេតុ៖ %4$s
                Why: %5$s. Open the review queue or Tasklist to decide.""".formatted(
                reference, proof.expected().amount(), proof.senderName(), Doubts.khmer(why), Doubts.english(why));
    }

    static String secondReviewRequested(PaymentProof proof) {
        return """
                👥 ការទូទាត់ %1$s (%2$s) ត្រូវការអ្នកពិនិត្យទីពីរ។ %3$s បានអនុម័តរួចហើយ។
                Payment %1$s (%2$s) needs a second person to agree. %3$s has approved it.""".formatted(proof.reference().label(), proof.verifiedAmount(), proof.decidedBy());
    }

    /** For the payer, with the request for a clearer picture where the one that was sent could not be read. */
    static String beingReviewed(String payment, VerdictReason why) {
        var text = """
                ⏳ ហាងកំពុងពិនិត្យការទូទាត់របស់អ្នកសម្រាប់ %1$s ដោយផ្ទាល់។ យើងនឹងប្រាប់អ្នកភ្លាមៗ។
                A person at the shop is looking at your payment for %1$s. You will hear from us here.""".formatted(payment);
        return ILLEGIBLE.contains(why) ? text + """


                        📷 យើងអានរូបភាពមិនបានច្បាស់ទេ។ បើអ្នកមានរូបច្បាស់ជាងនេះ សូមផ្ញើមកទីនេះ។
                        We could not read the picture well. If you have a clearer one, please send it here.""" : text;
    }

    static String reviewOverdue(PaymentProof proof) {
        return """
                ⏰ ការទូទាត់សម្រាប់ %1$s រង់ចាំការពិនិត្យលើសពីមួយថ្ងៃហើយ។
                The payment for %1$s has waited more than a day for a decision.""".formatted(proof.reference().label());
    }
}
