package io.vikaya.identity;

/** Who makes a call, and through which sign-in. */
public record Caller(UserView user, SessionId session) {}
