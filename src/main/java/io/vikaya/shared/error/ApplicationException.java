package io.vikaya.shared.error;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal that the caller can understand and act on. Anything else that goes wrong is a bug or an outage.
 *
 * <p>The message is shown to people and to other tenants' neighbours: it names what was wrong with the request and
 * never what lies inside the server.
 */
public abstract class ApplicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal this is. {@code platform.web} turns it into a status, a delegate into a BPMN error. */
    public enum Kind {
        /** Not signed in, or signed in with something that is no longer valid. */
        UNAUTHENTICATED,
        /** The role does not allow it. */
        FORBIDDEN,
        /** It does not exist, or belongs to another tenant, which must look the same. */
        NOT_FOUND,
        /** The request is understood and wrong. */
        INVALID,
        /** The request collides with the present state. */
        CONFLICT,
        /** The plan does not include it, or its quota is used up. */
        PAYMENT_REQUIRED,
        /** Locked for a while, after too many failures. */
        LOCKED,
        /** Too large to accept. */
        TOO_LARGE,
        /** Too many requests. */
        LIMIT_REACHED,
        /** Something the request needs is down. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;

    protected ApplicationException(Kind kind, String code, String message) {
        super(message);
        this.kind = kind;
        this.code = code;
    }

    protected ApplicationException(Kind kind, String code, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.code = code;
    }

    public final Kind kind() {
        return kind;
    }

    /** Stable, kebab-case and documented: clients may switch on it. */
    public final String code() {
        return code;
    }

    /** How long to wait before the same request can succeed; empty when waiting does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** Further members of the problem document, for programs; small plain values. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
