package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;
import java.util.Map;

/** The sign-in was good once and is over. */
public final class SessionEndedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private final SessionEnd reason;

    public SessionEndedException(SessionEnd reason) {
        super(Kind.UNAUTHENTICATED, "session-ended", "This sign-in has ended; sign in again");
        this.reason = reason;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("reason", reason.name());
    }
}
