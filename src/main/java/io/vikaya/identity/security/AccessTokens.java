package io.vikaya.identity.security;

import io.vikaya.identity.UserView;
import java.time.Clock;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Issues the short-lived tokens the API is called with. */
@Component
public class AccessTokens {

    private final JwtEncoder encoder;
    private final IdentityProperties properties;
    private final Clock clock;

    AccessTokens(JwtEncoder encoder, IdentityProperties properties, Clock clock) {
        this.encoder = encoder;
        this.properties = properties;
        this.clock = clock;
    }

    /** A signed token that says who the user is and what they may do, for 15 minutes by default. */
    public IssuedToken issue(UserView user) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(TokenConfiguration.ISSUER)
                .audience(java.util.List.of(TokenConfiguration.AUDIENCE))
                .subject(user.id().toString())
                .issuedAt(now)
                .expiresAt(now.plus(properties.accessTokenLife()))
                .claim("role", user.role().name())
                .claim("reviewer", user.mayReview())
                .claim("name", user.displayName())
                .claim("username", user.username());
        if (user.tenant() != null) {
            claims.claim("tenant", user.tenant().toString());
        }
        var header = JwsHeader.with(MacAlgorithm.HS256)
                .keyId(TokenConfiguration.KEY_ID)
                .type("JWT")
                .build();
        var token = encoder.encode(JwtEncoderParameters.from(header, claims.build()));
        return new IssuedToken(token.getTokenValue(), properties.accessTokenLife());
    }
}
