package io.vikaya.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * @param confirmEmail a letter has been sent (or would have been); nobody is signed in yet
 * @param session null when the address must be confirmed first
 */
record RegistrationResponse(boolean confirmEmail, @Nullable SessionResponse session) {}
