package io.vikaya.payment.ocr.headline;

import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.ocr.page.Passes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every reading of the headline figure, like with like, the strongest first. */
final class AmountReadings {

    /** Below this a reading is noise, unless another says the same. */
    private static final double NOISE = 0.2;

    /** The networks are sure of what they can read at all. */
    private static final double NEURAL_NOISE = 0.75;

    private final List<List<AmountCandidate>> groups;

    AmountReadings(List<AmountCandidate> readings) {
        this.groups = withoutEchoes(grouped(readings));
    }

    List<AmountCandidate> winners() {
        return groups.getFirst();
    }

    /** How many readings the strongest other figure has. */
    int rivals() {
        return groups.size() > 1 ? groups.get(1).size() : 0;
    }

    boolean isDisputed() {
        return groups.size() > 1;
    }

    /** Whether both engines read the same figure, and none but that. */
    boolean bothEnginesAgree() {
        return engines(winners()) == 2 && (groups.size() == 1 || engines(groups.get(1)) == 1);
    }

    /** Whether the networks read another figure than the one that won. */
    boolean networksDiffer() {
        return groups.stream().skip(1).flatMap(List::stream).anyMatch(AmountReadings::isNeural);
    }

    boolean onlyNetworks() {
        return winners().stream().allMatch(AmountReadings::isNeural);
    }

    double best() {
        return winners().stream().mapToDouble(AmountCandidate::confidence).max().orElse(0);
    }

    private static List<List<AmountCandidate>> grouped(List<AmountCandidate> readings) {
        var groups = new ArrayList<List<AmountCandidate>>();
        for (var reading : readings) {
            groups.stream()
                    .filter(group -> same(group.getFirst(), reading))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(reading), () -> groups.add(new ArrayList<>(List.of(reading))));
        }
        var heard = groups.stream()
                .filter(group -> group.size() > 1 || !isNoise(group.getFirst()))
                .toList();
        return sorted(heard.isEmpty() ? groups : heard);
    }

    private static boolean isNoise(AmountCandidate reading) {
        return reading.confidence() < (isNeural(reading) ? NEURAL_NOISE : NOISE);
    }

    private static List<List<AmountCandidate>> sorted(List<List<AmountCandidate>> groups) {
        return groups.stream()
                .sorted(Comparator.<List<AmountCandidate>>comparingInt(AmountReadings::engines)
                        .thenComparingInt(List::size)
                        .thenComparingDouble(group -> group.stream()
                                .mapToDouble(AmountCandidate::confidence)
                                .max()
                                .orElse(0))
                        .reversed())
                .toList();
    }

    /**
     * The winning figure with one more digit in front, at the same place, where others saw a sign there: a sign taken for a
     * digit ({@code ៛19,000} comes out as 119,000 and 419,000, {@code -25.70} as 725.70). No other figure is meant.
     */
    private static List<List<AmountCandidate>> withoutEchoes(List<List<AmountCandidate>> groups) {
        var winners = groups.getFirst();
        if (engines(winners) < 2) {
            return groups;
        }
        var signSeen = winners.stream()
                .anyMatch(reading ->
                        reading.minus() || reading.mark().currency() != null || startsLeft(reading, winners));
        return groups.stream()
                .filter(group -> group == winners || !signSeen || !isEcho(group.getFirst(), winners.getFirst()))
                .toList();
    }

    private static boolean startsLeft(AmountCandidate reading, List<AmountCandidate> winners) {
        return winners.stream()
                .anyMatch(other -> other.box().left() - reading.box().left()
                        > reading.box().height() / 4);
    }

    private static boolean isEcho(AmountCandidate reading, AmountCandidate winner) {
        var one = reading.number().value().toPlainString();
        var other = winner.number().value().toPlainString();
        return one.length() == other.length() + 1 && one.endsWith(other);
    }

    private static boolean same(AmountCandidate one, AmountCandidate other) {
        return one.number().value().compareTo(other.number().value()) == 0;
    }

    private static boolean isNeural(AmountCandidate reading) {
        return reading.pass().equals(Passes.NEURAL);
    }

    private static int engines(List<AmountCandidate> group) {
        var neural = group.stream().filter(AmountReadings::isNeural).count();
        return neural > 0 && neural < group.size() ? 2 : 1;
    }
}
