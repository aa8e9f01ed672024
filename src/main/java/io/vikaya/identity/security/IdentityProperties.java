package io.vikaya.identity.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sign-ins last and what signs them.
 *
 * @param masterSecret at least 32 characters; signs access tokens (through a derived key)
 */
@ConfigurationProperties("vikaya.identity")
record IdentityProperties(
        @Nullable String masterSecret,
        @DefaultValue("15m") Duration accessTokenLife,
        @DefaultValue("7d") Duration refreshTokenLife) {}
