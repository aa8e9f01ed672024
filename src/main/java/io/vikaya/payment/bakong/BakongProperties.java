package io.vikaya.payment.bakong;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Bakong is reached.
 *
 * @param token empty: Bakong is not asked
 * @param email whose token it is; without it an expired token is not renewed
 * @param userAgent a firewall in front of it lets only some through
 */
@ConfigurationProperties("vikaya.bakong")
public record BakongProperties(
        @DefaultValue("") String token,
        @DefaultValue("") String email,
        @DefaultValue("https://api-bakong.nbc.gov.kh") URI url,
        @DefaultValue("Vikaya/1.0") String userAgent,
        @DefaultValue("8s") Duration timeout) {

    public boolean isOn() {
        return !token.isBlank();
    }

    /** A token belongs into no log. */
    @Override
    public String toString() {
        return "BakongProperties[on=" + isOn() + ", url=" + url + "]";
    }
}
