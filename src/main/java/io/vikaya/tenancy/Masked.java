package io.vikaya.tenancy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shortens what must be recognisable in the audit trail but not usable from there. */
public final class Masked {

    private static final int SHOWN = 3;

    private Masked() {}

    /** {@code ***456}: the last three digits of an account number. */
    public static String account(@Nullable String account) {
        var digits = account == null ? "" : account.replaceAll("[\\s-]", "");
        return digits.length() <= SHOWN ? "***" : "***" + digits.substring(digits.length() - SHOWN);
    }

    /** {@code so***@shop.example}. */
    public static String email(@Nullable String email) {
        var at = email == null ? -1 : email.indexOf('@');
        return email == null || at < 0 ? "***" : email.substring(0, Math.min(2, at)) + "***" + email.substring(at);
    }

    /** The safety net under those who forgot: what a key announces as secret never gets into the trail. */
    static Map<String, Object> secrets(Map<String, ?> details) {
        var safe = new LinkedHashMap<String, Object>();
        details.forEach((key, value) -> safe.put(key, announcesSecret(key) ? "***" : value));
        return safe;
    }

    private static boolean announcesSecret(String key) {
        return key.matches("(?i).*(password|secret|token|recovery).*");
    }
}
