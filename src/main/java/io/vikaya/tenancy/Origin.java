package io.vikaya.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Where the current call comes from, for the audit trail and for guarding sign-ins. Bound at the door, like
 * {@link TenantContext}.
 *
 * @param address the caller's IP address as trusted proxies report it, or {@code telegram}
 * @param device what the caller's browser calls itself, at most 255 characters
 */
public record Origin(String address, String device) {

    private static final Origin INSIDE = new Origin("", "");
    private static final int LONGEST_DEVICE = 255;
    private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

    public static Origin of(@Nullable String address, @Nullable String device) {
        var text = device == null ? "" : device.replaceAll("\\p{Cntrl}", " ").strip();
        return new Origin(
                address == null ? "" : address,
                text.length() > LONGEST_DEVICE ? text.substring(0, LONGEST_DEVICE) : text);
    }

    /** The origin of the current call; empty texts where the system itself acts. */
    public static Origin current() {
        return CURRENT.orElse(INSIDE);
    }

    public static <R extends @Nullable Object, X extends Throwable> R callFrom(
            Origin origin, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, origin).call(work);
    }

    /**
     * The network the address belongs to: the /24 of an IPv4 address, the /64 of an IPv6 one. One household or one attacker
     * moves freely inside it, so counting single addresses would protect nobody.
     */
    public String network() {
        if (address.indexOf('.') > 0 && address.indexOf(':') < 0) {
            return address.substring(0, address.lastIndexOf('.')) + ".0/24";
        }
        return address.indexOf(':') >= 0 ? Ipv6.network(address) : address;
    }

    /** Expands just enough of an IPv6 address to name its first four groups. */
    private static final class Ipv6 {

        private static final int GROUPS = 8;
        private static final int NETWORK_GROUPS = 4;

        static String network(String address) {
            var plain = address.replaceFirst("%.*$", "").replaceAll("[\\[\\]]", "");
            var mapped = plain.lastIndexOf(':');
            if (plain.indexOf('.') > mapped) {
                return Origin.of(plain.substring(mapped + 1), "").network();
            }
            var halves = plain.split("::", -1);
            var head = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
            var tail = halves.length < 2 || halves[1].isEmpty() ? new String[0] : halves[1].split(":");
            var groups = new StringBuilder();
            for (var i = 0; i < NETWORK_GROUPS; i++) {
                var fromTail = i - (GROUPS - tail.length);
                var group = i < head.length ? head[i] : fromTail >= 0 ? tail[fromTail] : "0";
                groups.append(group.replaceFirst("^0+(?=.)", "")).append(':');
            }
            return groups + ":/64";
        }
    }
}
