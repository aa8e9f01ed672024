package io.vikaya.telegram.bot;

import io.vikaya.invoice.InvoiceView;
import io.vikaya.payment.ProofReading;
import io.vikaya.payment.ReadingUnavailableException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Guesses which invoice a picture is for by the amount on it. Only ever a proposal: the customer says yes, and the picture is
 * verified as any other. Takes seconds, so it runs in no transaction.
 */
@Component
class InvoiceGuess {

    private final ProofReading readings;

    InvoiceGuess(ProofReading readings) {
        this.readings = readings;
    }

    /** The one invoice over exactly what the picture shows, if there is one. */
    Optional<InvoiceView> fitting(byte[] picture, List<InvoiceView> open) {
        try {
            var amount = readings.amountOn(picture);
            var fitting = open.stream()
                    .filter(invoice -> amount.filter(invoice.due()::equals).isPresent())
                    .toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        } catch (ReadingUnavailableException e) {
            return Optional.empty();
        }
    }
}
