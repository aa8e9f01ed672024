package io.vikaya.payment.ocr.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VotesTests {

    private static final Box BOX = new Box(1, 1, 10, 10);

    @Test
    void trustsTwoEnginesThatAgreeMoreThanThreePassesOfOne() {
        var decided = ids(
                vote(Passes.GRAY, "62336709798", 0.9),
                vote(Passes.KHMER, "62336709798", 0.9),
                vote(Passes.AGAIN, "62336709798", 0.9),
                vote(Passes.EVEN, "62336709790", 0.8),
                vote(Passes.NEURAL, "62336709790", 0.99));
        assertThat(decided).get().extracting(ReadField::value).isEqualTo("62336709790");
        assertThat(decided.orElseThrow().confidence()).isGreaterThan(0.95);
    }

    @Test
    void readsNoIdOnWhichTheEnginesDiffer() {
        assertThat(ids(
                        vote(Passes.GRAY, "bc8cc4a9", 0.9),
                        vote(Passes.EVEN, "bc8cc4a9", 0.9),
                        vote(Passes.NEURAL, "be8cc4a9", 0.99)))
                .isEmpty();
    }

    @Test
    void doesNotHearTheNetworksWhereTheyGuess() {
        assertThat(ids(vote(Passes.GRAY, "62336709790", 0.9), vote(Passes.NEURAL, "6m", 0.4)))
                .get()
                .extracting(ReadField::value)
                .isEqualTo("62336709790");
    }

    @Test
    void isNeverSureOfWhatOneEngineAloneSaw() {
        assertThat(ids(vote(Passes.NEURAL, "62336709790", 1)).orElseThrow().confidence())
                .isLessThan(0.9);
        assertThat(ids(vote(Passes.GRAY, "62336709790", 1), vote(Passes.EVEN, "62336709790", 1))
                        .orElseThrow()
                        .confidence())
                .isLessThan(0.9);
    }

    @Test
    void spellsANameAsThePassThatKeptItsBlanksAndPoints() {
        var name = Votes.decide(
                List.of(
                        vote(Passes.NEURAL, "VONGT.&ROSM.", 0.99),
                        vote(Passes.GRAY, "VONG T. & ROS M.", 0.9),
                        vote(Passes.EVEN, "VONG T. & ROS M", 0.95)),
                text -> text.replaceAll("[^A-Z]", ""),
                true);
        assertThat(name).get().extracting(ReadField::value).isEqualTo("VONG T. & ROS M.");
    }

    @SafeVarargs
    private static Optional<ReadField<String>> ids(Ballot<String>... votes) {
        return Votes.decide(List.of(votes), id -> id, false);
    }

    private static Ballot<String> vote(String pass, String value, double confidence) {
        return new Ballot<>(pass, value, value, confidence, BOX);
    }
}
