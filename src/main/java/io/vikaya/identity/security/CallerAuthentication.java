package io.vikaya.identity.security;

import io.vikaya.identity.Caller;
import io.vikaya.identity.SessionId;
import io.vikaya.identity.Sessions;
import io.vikaya.identity.UserId;
import io.vikaya.identity.UserView;
import io.vikaya.shared.error.ApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Asks, for every call, whether the sign-in behind the token lives and what its user may do now. A role that was taken or a
 * sign-in that was ended counts from the next call on, not from the next token.
 */
@Component
public class CallerAuthentication implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Sessions sessions;

    CallerAuthentication(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            var session = new SessionId(UUID.fromString(token.getClaimAsString("sid")));
            var user = sessions.caller(new UserId(UUID.fromString(token.getSubject())), session);
            return new SignedIn(token, new Caller(user, session), authoritiesOf(user));
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("Not one of our tokens", e);
        } catch (ApplicationException e) {
            throw new CallerRefusedException(e);
        }
    }

    private static List<GrantedAuthority> authoritiesOf(UserView user) {
        var granted = new ArrayList<GrantedAuthority>();
        user.role().included().forEach(role -> granted.add(new SimpleGrantedAuthority("ROLE_" + role)));
        if (user.tenant() != null && user.mayReview()) {
            granted.add(new SimpleGrantedAuthority("ROLE_REVIEWER"));
        }
        return granted;
    }

    /** A call with a good token of a living sign-in. */
    static final class SignedIn extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final transient Jwt token;
        private final transient Caller caller;

        SignedIn(Jwt token, Caller caller, List<GrantedAuthority> authorities) {
            super(authorities);
            this.token = token;
            this.caller = caller;
            setAuthenticated(true);
        }

        @Override
        public Jwt getCredentials() {
            return token;
        }

        @Override
        public Caller getPrincipal() {
            return caller;
        }

        @Override
        public String getName() {
            return caller.user().username();
        }
    }
}
