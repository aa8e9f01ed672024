package io.vikaya.identity.web;

/** A signed-in session: the access token, its life in seconds, and who it belongs to. */
record SessionResponse(String accessToken, long expiresInSeconds, UserResponse user) {}
