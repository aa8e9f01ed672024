package io.vikaya.identity.security;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sign-ins last and what signs them.
 *
 * @param masterSecret at least 32 characters; every key is derived from it
 * @param previousMasterSecret the one before, while it is being replaced: still verifies and opens, signs and seals nothing
 * @param signingKeys given keys for access tokens, {@code id: base64 of at least 32 bytes}, the first signs; derived from the
 *     master secret when empty
 * @param emailVerification whether an address must be confirmed before its owner can sign in
 * @param frontendUrl where the dashboard is reached; links in letters begin with it
 */
@ConfigurationProperties("vikaya.identity")
public record IdentityProperties(
        @Nullable String masterSecret,
        @Nullable String previousMasterSecret,
        @DefaultValue Map<String, String> signingKeys,
        @DefaultValue("15m") Duration accessTokenLife,
        @DefaultValue("7d") Duration refreshTokenLife,
        @DefaultValue("false") boolean emailVerification,
        @DefaultValue("http://localhost:8080") String frontendUrl) {}
