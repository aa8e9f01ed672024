package io.vikaya.identity;

/** Why a sign-in is over. */
public enum SessionEnd {
    SIGNED_OUT,
    /** Ended from the list of sign-ins. */
    REVOKED,
    /** The shop allows one device a person, and the person signed in on another. */
    SIGNED_IN_ELSEWHERE,
    PASSWORD_CHANGED,
    DISABLED,
    /** An old refresh token came back: it was stolen, or the thief's was used first. */
    TOKEN_REUSED
}
