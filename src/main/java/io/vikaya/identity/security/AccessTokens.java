package io.vikaya.identity.security;

import io.vikaya.identity.UserView;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
    private final SigningKeys keys;
    private final IdentityProperties properties;
    private final Clock clock;

    AccessTokens(JwtEncoder encoder, SigningKeys keys, IdentityProperties properties, Clock clock) {
        this.encoder = encoder;
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A signed token that says who the user is and which sign-in it belongs to, for 15 minutes by default. What they may do is
     * not in it: that is asked at each call, so that it ends at once when it ends.
     */
    public IssuedToken issue(UserView user, UUID session) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(TokenConfiguration.ISSUER)
                .audience(List.of(TokenConfiguration.AUDIENCE))
                .id(UUID.randomUUID().toString())
                .subject(user.id().toString())
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(properties.accessTokenLife()))
                .claim("sid", session.toString())
                .build();
        var header = JwsHeader.with(MacAlgorithm.HS256)
                .keyId(keys.current())
                .type(TokenConfiguration.TYPE)
                .build();
        var token = encoder.encode(JwtEncoderParameters.from(header, claims));
        return new IssuedToken(token.getTokenValue(), properties.accessTokenLife());
    }
}
