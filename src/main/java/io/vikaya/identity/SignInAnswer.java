package io.vikaya.identity;

import io.vikaya.identity.security.IssuedToken;

/** What a right password leads to. */
public sealed interface SignInAnswer {

    /** Signed in. */
    record Done(Sessions.Opened session) implements SignInAnswer {}

    /**
     * A code of the second factor is wanted.
     *
     * @param ticket proves that the password was right; good for five minutes and five codes
     */
    record SecondStep(IssuedToken ticket) implements SignInAnswer {}
}
