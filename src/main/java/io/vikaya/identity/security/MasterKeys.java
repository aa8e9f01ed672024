package io.vikaya.identity.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keys derived from the master secret, one for each use, so that the secret itself signs and seals nothing. While a secret is
 * being replaced the one before still verifies and opens.
 */
@Component
public class MasterKeys {

    private static final int SHORTEST_SECRET = 32;
    private static final int ID_BYTES = 4;

    private final List<String> secrets = new ArrayList<>();

    MasterKeys(IdentityProperties properties) {
        var secret = properties.masterSecret();
        if (secret == null || secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("MASTER_SECRET_KEY must be set and have at least 32 characters");
        }
        secrets.add(secret);
        var previous = properties.previousMasterSecret();
        if (previous != null && !previous.isBlank()) {
            secrets.add(previous);
        }
    }

    /**
     * A key and what it is called.
     *
     * @param id tells keys apart without telling anything of them
     */
    public record DerivedKey(String id, SecretKey key) {}

    /** The keys for a purpose: the first is used, the others only still understood. */
    public List<DerivedKey> derive(String purpose, String algorithm) {
        return secrets.stream()
                .map(secret -> derive(secret, purpose, algorithm))
                .toList();
    }

    private static DerivedKey derive(String secret, String purpose, String algorithm) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var key = mac.doFinal(("vikaya " + purpose).getBytes(StandardCharsets.UTF_8));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var id = HexFormat.of().formatHex(mac.doFinal("key id".getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
            return new DerivedKey(id, new SecretKeySpec(key, algorithm));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }
}
