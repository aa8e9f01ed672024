package io.vikaya.identity.security;

import io.vikaya.shared.error.ApplicationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** The token is genuine, but what it stands for is over; the cause is the refusal to show. */
final class CallerRefusedException extends InvalidBearerTokenException {

    private static final long serialVersionUID = 1L;

    CallerRefusedException(ApplicationException refusal) {
        super("The sign-in is over", refusal);
    }
}
