package io.vikaya.payment.workflow;

import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckOutcome;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reviewer sees in Tasklist, as the small texts its form can show.
 *
 * @param checks a Markdown list, one line a check, the bad ones marked
 * @param image where the form finds the picture, on this server
 * @param amount what was read, to begin with
 */
record ReviewForm(String title, String checks, String image, Optional<String> amount) {

    static ReviewForm of(PaymentProofView proof) {
        var reading = proof.reading();
        var amount = reading == null || reading.amount() == null
                ? Optional.<String>empty()
                : Optional.of(reading.amount().value())
                        .filter(read ->
                                read.currency().equals(proof.expected().amount().currency()))
                        .map(read -> read.plainAmount());
        return new ReviewForm(
                "%1$s: ត្រូវទទួល %2$s ពី %3$s (%4$s %%) / %2$s expected, sent by %3$s (score %4$s %%)"
                        .formatted(
                                proof.reference().label(),
                                proof.expected().amount(),
                                proof.senderName(),
                                proof.score()),
                proof.checks().stream().map(ReviewForm::line).collect(Collectors.joining("\n")),
                "/tasklist/payment-proofs/" + proof.id() + "/image",
                amount);
    }

    private static String line(Check check) {
        var sign =
                switch (check.outcome()) {
                    case MATCH -> "✓";
                    case MISMATCH -> "✗";
                    case UNREADABLE -> "?";
                };
        var detail = check.outcome() == CheckOutcome.MATCH || check.expected() == null
                ? ""
                : " (" + check.expected() + " ≠ " + (check.found() == null ? "?" : check.found()) + ")";
        return "- **" + sign + "** " + check.explanationKhmer() + " / " + check.explanation() + detail;
    }
}
