package io.vikaya.identity.security;

import java.time.Duration;

/** A token in clear, which exists only on its way to its holder, and how long it is good for. */
public record IssuedToken(String value, Duration life) {}
