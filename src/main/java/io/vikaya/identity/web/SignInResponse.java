package io.vikaya.identity.web;

import io.vikaya.identity.SignInAnswer;
import org.jspecify.annotations.Nullable;

/** Exactly one of the two is there. */
record SignInResponse(
        @Nullable SessionResponse session, @Nullable SecondStepResponse secondStep) {

    /** The password was right; a code is wanted. */
    record SecondStepResponse(String ticket, long expiresInSeconds) {

        static SecondStepResponse from(SignInAnswer.SecondStep step) {
            return new SecondStepResponse(
                    step.ticket().value(), step.ticket().life().toSeconds());
        }
    }
}
