package io.vikaya.shared.image;

import io.vikaya.shared.error.ApplicationException;
import java.time.Duration;
import java.util.Optional;

/** More pictures came at once than are opened at once; the same one can be sent again soon. */
public final class ImagesBusyException extends ApplicationException {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(10);

    ImagesBusyException() {
        super(Kind.UNAVAILABLE, "images-busy", "Many pictures are coming in right now; please send it again shortly");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(SOON);
    }
}
