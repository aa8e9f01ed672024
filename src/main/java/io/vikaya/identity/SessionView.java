package io.vikaya.identity;

import java.time.Instant;

/** A live sign-in as its owner sees it. */
public record SessionView(SessionId id, Instant startedAt, Instant lastSeenAt, String address, String device) {}
