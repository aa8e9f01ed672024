package io.vikaya.payment.ocr.page;

import io.vikaya.payment.reading.ReadField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Chooses between the opinions of the passes. Two engines that agree have made no mistake together in any picture measured;
 * passes of one engine share its mistakes, so their number says less.
 */
public final class Votes {

    /** One pass alone is believed on ids, dates and figures only when it is this sure. */
    private static final double LEAST_ALONE = 0.6;

    /** From here on the networks, which read a line once, count as much as two passes. */
    private static final double SURE = 0.93;

    /** Below this they saw something they were never taught, Khmer most often. */
    private static final double LEAST_NEURAL = 0.7;

    private Votes() {}

    /**
     * The value most passes gave. A tie is broken by confidence only where {@code tieAllowed}: for names the better
     * looking one will do, for ids and figures none will.
     *
     * @param key what must be equal for two values to be the same
     */
    public static <T> Optional<ReadField<T>> decide(
            List<Ballot<T>> ballots, Function<T, Object> key, boolean tieAllowed) {
        var groups = groups(ballots, key);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var winners = groups.getFirst();
        var both = engines(winners) == 2;
        if (!tieAllowed && winners.size() == 1 && best(winners) < LEAST_ALONE) {
            return Optional.empty();
        }
        var contested = groups.size() > 1;
        if (contested && !tieAllowed && rank(groups.get(1)) >= rank(winners)) {
            return Optional.empty();
        }
        var winner = winners.stream()
                .max(Comparator.comparingInt((Ballot<T> ballot) -> marks(ballot, tieAllowed))
                        .thenComparingDouble(Ballot::confidence))
                .orElseThrow();
        return Optional.of(
                new ReadField<>(winner.value(), winner.text(), confidence(winners, both, contested), winner.box()));
    }

    private static <T> double confidence(List<Ballot<T>> winners, boolean both, boolean contested) {
        var best = best(winners);
        var alone = winners.getFirst().isNeural() ? 0.6 + 0.28 * best : 0.75 * best;
        var agreed = both ? 0.95 + 0.04 * best : winners.size() > 1 ? 0.8 + 0.09 * best : alone;
        return agreed - (contested ? both ? 0.02 : 0.15 : 0);
    }

    private static <T> List<List<Ballot<T>>> groups(List<Ballot<T>> ballots, Function<T, Object> key) {
        var groups = new ArrayList<List<Ballot<T>>>();
        for (var ballot : ballots) {
            if (ballot.isNeural() && ballot.confidence() < LEAST_NEURAL) {
                continue;
            }
            groups.stream()
                    .filter(group -> key.apply(group.getFirst().value()).equals(key.apply(ballot.value())))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(ballot), () -> groups.add(new ArrayList<>(List.of(ballot))));
        }
        groups.sort(Comparator.<List<Ballot<T>>>comparingInt(Votes::rank)
                .thenComparingDouble(Votes::best)
                .reversed());
        return groups;
    }

    private static <T> int rank(List<Ballot<T>> group) {
        var heard = group.stream()
                .mapToInt(ballot -> ballot.isNeural() && ballot.confidence() > SURE ? 2 : 1)
                .sum();
        return engines(group) == 2 ? 10 + heard : heard;
    }

    private static <T> int engines(List<Ballot<T>> group) {
        var neural = group.stream().filter(Ballot::isNeural).count();
        return neural > 0 && neural < group.size() ? 2 : 1;
    }

    /** Engines drop blanks and points; of spellings whose letters are the same, the one that has more of them is the printed one. */
    private static <T> int marks(Ballot<T> ballot, boolean matter) {
        return matter
                ? ballot.value().toString().replaceAll("[\\p{L}\\p{M}\\d]", "").length()
                : 0;
    }

    private static <T> double best(List<Ballot<T>> group) {
        return group.stream().mapToDouble(Ballot::confidence).max().orElse(0);
    }
}
