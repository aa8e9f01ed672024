package io.vikaya.payment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.Decision;
import io.vikaya.shared.money.Money;
import io.vikaya.testing.Readings;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the evaluation tries with a picture that was read perfectly: the genuine payment passes, nothing else does. */
class TrialsTests {

    private static final String PAID = "2026-11-20T09:30+07:00";

    @Test
    void approvesTheGenuineTrialAndNoOther() {
        var score = new DecisionScore();
        score.judge(picture("bank_receipt", null));

        assertThat(score.falseApprovals()).isEmpty();
        assertThat(score.rows().get("genuine").count(Decision.APPROVE)).isOne();
        assertThat(score.rows())
                .containsKeys(
                        "one digit changed",
                        "digit in front",
                        "leading digit lost",
                        "ten times as much",
                        "a tenth",
                        "currency swapped",
                        "unrelated payee",
                        "look-alike payee",
                        "account one digit off",
                        "30 days old",
                        "same picture again",
                        "another picture of it");
    }

    @Test
    void countsAnEditedPictureAsForged() {
        var kinds = Trials.of(picture("bank_receipt", true)).stream()
                .filter(Trial::genuine)
                .toList();
        assertThat(kinds).isEmpty();
    }

    @Test
    void changesEveryDigitOfTheAmount() {
        var trials = Trials.of(picture("bank_receipt", null)).stream()
                .collect(Collectors.groupingBy(Trial::kind, Collectors.counting()));
        assertThat(trials).containsEntry("one digit changed", 4L).containsEntry("digit in front", 9L);
    }

    @Test
    void findsNamesOnlyAnotherPersonWouldHave() {
        assertThat(LookAlikes.of("CHAN S. & LY D."))
                .contains("CHAN T. & LY D.", "CHAN S. & LY E.", "CHAN S. & MY D.")
                .doesNotContain("CHAN S. & LY D.");
    }

    private static Labelled picture(String kind, Boolean tampered) {
        var truth = new TruthLine(
                "x.jpg",
                kind,
                true,
                "ABA",
                "12.00",
                "USD",
                null,
                null,
                "62336709790",
                null,
                null,
                PAID,
                "CHAN SOKHA",
                "005 123 456",
                null,
                null,
                List.of(),
                tampered);
        var reading = Readings.of("12.00")
                .amount(Money.of("12.00", "USD"))
                .paidTo("CHAN SOKHA", "005 123 456")
                .id("62336709790")
                .at(Instant.parse("2026-11-20T02:30:00Z"))
                .from("009 888 777")
                .build();
        return new Labelled(truth, reading);
    }
}
