package io.vikaya.identity.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The keys of access tokens. The first signs; all of them verify, so that a key can be replaced without signing anybody out. */
@Component
class SigningKeys {

    private static final int SHORTEST_KEY = 32;

    private final List<JWK> keys = new ArrayList<>();

    SigningKeys(IdentityProperties properties, MasterKeys master) {
        properties.signingKeys().forEach((id, key) -> keys.add(key(id, given(id, key))));
        if (keys.isEmpty()) {
            master.derive("access token signing key 1", "HmacSHA256")
                    .forEach(derived -> keys.add(key(derived.id(), derived.key())));
        }
    }

    String current() {
        return keys.getFirst().getKeyID();
    }

    /** Only the key that signs. */
    JWKSet signing() {
        return new JWKSet(keys.getFirst());
    }

    JWKSet verifying() {
        return new JWKSet(keys);
    }

    private static JWK key(String id, SecretKey key) {
        return new OctetSequenceKey.Builder(key)
                .keyID(id)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.HS256)
                .build();
    }

    private static SecretKey given(String id, String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("The signing key " + id + " must have at least 32 bytes");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
