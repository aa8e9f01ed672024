package io.vikaya.platform.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may ask, per minute.
 *
 * @param signIns attempts to sign in, reset or join, per address
 * @param registrations new shops, per address
 * @param address anything, per address
 * @param visits anything without signing in, per address
 * @param reads per user
 * @param writes per user
 * @param uploads pictures, per user or address
 * @param tenant anything, by all users of a tenant together
 * @param trustedProxies addresses or networks (CIDR) whose {@code X-Forwarded-*} headers count; nobody's by default
 */
@ConfigurationProperties("vikaya.limits")
record LimitProperties(
        @DefaultValue("20") int signIns,
        @DefaultValue("5") int registrations,
        @DefaultValue("3000") int address,
        @DefaultValue("120") int visits,
        @DefaultValue("900") int reads,
        @DefaultValue("180") int writes,
        @DefaultValue("40") int uploads,
        @DefaultValue("4000") int tenant,
        @DefaultValue List<String> trustedProxies) {}
