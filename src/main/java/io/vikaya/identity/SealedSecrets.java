package io.vikaya.identity;

import io.vikaya.identity.security.MasterKeys;
import io.vikaya.identity.security.MasterKeys.DerivedKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals small secrets that must be read again (AES-256-GCM), so that a copy of the database alone opens nothing. The seal names
 * its key, and is bound to whom the secret belongs to: it cannot be moved to another row.
 */
@Component
public class SealedSecrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<DerivedKey> keys;
    private final SecureRandom random = new SecureRandom();

    SealedSecrets(MasterKeys keys) {
        this.keys = keys.derive("sealed secrets 1", "AES");
    }

    /** @param owner whom the secret belongs to; needed again to open it */
    public String seal(byte[] secret, String owner) {
        var key = keys.getFirst();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, key, nonce, secret, owner);
        var all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** @throws IllegalStateException when it was sealed with an unknown key, for somebody else, or was changed */
    public byte[] open(String seal, String owner) {
        var dot = seal.indexOf('.');
        var key = keys.stream()
                .filter(known -> known.id().equals(seal.substring(0, Math.max(dot, 0))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Sealed with a key that is not known any more"));
        var all = Base64.getUrlDecoder().decode(seal.substring(dot + 1));
        var nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, key, nonce, java.util.Arrays.copyOfRange(all, NONCE_BYTES, all.length), owner);
    }

    private static byte[] run(int mode, DerivedKey key, byte[] nonce, byte[] input, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret cannot be sealed or opened", e);
        }
    }
}
