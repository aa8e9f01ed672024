package io.vikaya.payment.ocr.page;

import io.vikaya.payment.reading.ReadField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chooses between the opinions of the passes. */
public final class Votes {

    /** One pass alone is believed on ids, dates and figures only when it is this sure. */
    private static final double LEAST_ALONE = 0.6;

    private Votes() {}

    /**
     * The value most passes gave. A tie is broken by confidence only where {@code tieAllowed}: for names the better
     * looking one will do, for ids and figures none will.
     *
     * @param key what must be equal for two values to be the same
     */
    public static <T> Optional<ReadField<T>> decide(
            List<Ballot<T>> ballots, Function<T, Object> key, boolean tieAllowed) {
        var groups = new ArrayList<List<Ballot<T>>>();
        for (var ballot : ballots) {
            groups.stream()
                    .filter(group -> key.apply(group.getFirst().value()).equals(key.apply(ballot.value())))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(ballot), () -> groups.add(new ArrayList<>(List.of(ballot))));
        }
        groups.sort(Comparator.<List<Ballot<T>>>comparingInt(List::size)
                .thenComparingDouble(Votes::best)
                .reversed());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        if (!tieAllowed && groups.getFirst().size() == 1 && best(groups.getFirst()) < LEAST_ALONE) {
            return Optional.empty();
        }
        var contested = groups.size() > 1;
        if (contested && groups.get(1).size() == groups.getFirst().size() && !tieAllowed) {
            return Optional.empty();
        }
        var winners = groups.getFirst();
        var winner = winners.stream()
                .max(Comparator.comparingDouble(Ballot::confidence))
                .orElseThrow();
        var confidence =
                (winners.size() > 1 ? 0.85 + 0.15 * best(winners) : 0.75 * best(winners)) - (contested ? 0.15 : 0);
        return Optional.of(new ReadField<>(winner.value(), winner.text(), confidence, winner.box()));
    }

    private static <T> double best(List<Ballot<T>> group) {
        return group.stream().mapToDouble(Ballot::confidence).max().orElse(0);
    }
}
