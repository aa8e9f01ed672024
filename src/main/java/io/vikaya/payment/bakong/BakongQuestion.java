package io.vikaya.payment.bakong;

import io.vikaya.shared.money.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One way to ask for a payment.
 *
 * @param key what is looked up
 * @param amount goes with the short hash: eight digits alone are not one payment's
 */
public record BakongQuestion(
        Kind kind, String key, @Nullable Money amount) {

    /** What the key is. */
    public enum Kind {
        MD5("/v1/check_transaction_by_md5", "md5"),
        SHORT_HASH("/v1/check_transaction_by_short_hash", "hash"),
        EXTERNAL_REF("/v1/check_transaction_by_external_ref", "externalRef");

        private final String path;
        private final String field;

        Kind(String path, String field) {
            this.path = path;
            this.field = field;
        }

        String path() {
            return path;
        }

        String field() {
            return field;
        }
    }

    /** For a dynamic QR of ours: who pays it names us, for that amount. MD5 is only the switch's name for it. */
    public static BakongQuestion ofQr(String khqr) {
        try {
            var md5 = MessageDigest.getInstance("MD5").digest(khqr.getBytes(StandardCharsets.UTF_8));
            return new BakongQuestion(Kind.MD5, HexFormat.of().formatHex(md5), null);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    /** For the eight hexadecimal digits on a receipt, with what it says was paid. */
    public static BakongQuestion ofShortHash(String hash, Money amount) {
        return new BakongQuestion(Kind.SHORT_HASH, hash, amount);
    }

    /** For the payer's bank's own reference, {@code 100FT…}. */
    public static BakongQuestion ofReference(String reference) {
        return new BakongQuestion(Kind.EXTERNAL_REF, reference, null);
    }
}
