package io.vikaya.storage;

import io.vikaya.shared.error.ApplicationException;
import java.time.Duration;
import java.util.Optional;

/** The store of files does not answer; the same request can succeed soon. */
public final class FilesUnavailableException extends ApplicationException {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(30);

    FilesUnavailableException(Throwable cause) {
        super(Kind.UNAVAILABLE, "files-unavailable", "Files cannot be stored or read right now; try again soon", cause);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(SOON);
    }
}
