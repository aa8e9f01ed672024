package io.vikaya.payment.ocr.headline;

import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The headline figure with every reading of it. Never empty. */
public record Headline(List<AmountCandidate> readings) {

    public Headline {
        readings = List.copyOf(readings);
    }

    /** The figure's own box, the middle one of those seen. */
    public Box box() {
        return readings.stream()
                .map(AmountCandidate::box)
                .sorted(Comparator.comparingInt(Box::width))
                .skip(readings.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    public boolean hasMinus() {
        return readings.stream().anyMatch(AmountCandidate::minus);
    }

    /** Whether its currency is spelled out beside it in two readings at least, as no other figure's is. */
    public boolean isMoney() {
        return readings.stream()
                        .filter(reading -> reading.mark().currency() != null
                                && reading.mark().certain())
                        .count()
                >= 2;
    }

    Headline with(List<AmountCandidate> more) {
        var all = new ArrayList<>(readings);
        all.addAll(more);
        return new Headline(all);
    }
}
