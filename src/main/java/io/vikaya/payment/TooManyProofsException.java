package io.vikaya.payment;

import io.vikaya.shared.error.ApplicationException;
import java.time.Duration;
import java.util.Optional;

/** Several pictures for the same payment wait for a decision already. */
public final class TooManyProofsException extends ApplicationException {

    private static final long serialVersionUID = 1L;
    private static final Duration LATER = Duration.ofMinutes(10);

    public TooManyProofsException() {
        super(
                Kind.LIMIT_REACHED,
                "too-many-proofs",
                "Several pictures for this invoice are being checked already; please wait for the answer");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(LATER);
    }
}
