package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Too many failures from this network; whether the password is right now is not even looked at. */
public final class SignInLockedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    public SignInLockedException(Duration wait) {
        super(
                Kind.LOCKED,
                "sign-in-locked",
                "Too many failed sign-ins; try again in " + (wait.toMinutes() + 1) + " minutes");
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("minutes", wait.toMinutes() + 1);
    }
}
