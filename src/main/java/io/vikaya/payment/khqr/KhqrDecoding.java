package io.vikaya.payment.khqr;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a string: a KHQR to trust, or the reason why not.
 *
 * <p>Valid means well-formed and allowed by the rules at the string's own creation; whether it can still be paid is
 * {@link #expiredAt}. It does not mean that anybody trustworthy wrote it: the checksum is no signature.
 */
public sealed interface KhqrDecoding {

    /** Whether the last four digits are the checksum of everything before them. */
    boolean crcOk();

    /** MD5 of the whole string, the key Bakong looks payments up by; empty when the string is too long for a QR. */
    Optional<String> md5();

    /** What could be read. Of an invalid string it is for showing and support only, never for paying. */
    Optional<Khqr> read();

    /** Whether its own expiry lies before {@code instant}. */
    default boolean expiredAt(Instant instant) {
        return read().map(khqr -> khqr.expiredAt(instant)).orElse(false);
    }

    /** A string that keeps all rules. */
    record Valid(Khqr khqr, String digest) implements KhqrDecoding {
        @Override
        public boolean crcOk() {
            return true;
        }

        @Override
        public Optional<String> md5() {
            return Optional.of(digest);
        }

        @Override
        public Optional<Khqr> read() {
            return Optional.of(khqr);
        }
    }

    /**
     * A string that breaks a rule.
     *
     * @param fault the first rule broken
     * @param partial its fields when tags and lengths were sound, else null
     * @param digest MD5, null for a string longer than a QR holds
     */
    record Invalid(
            KhqrFault fault,
            boolean crcOk,
            @Nullable String digest,
            @Nullable Khqr partial) implements KhqrDecoding {
        @Override
        public Optional<String> md5() {
            return Optional.ofNullable(digest);
        }

        @Override
        public Optional<Khqr> read() {
            return Optional.ofNullable(partial);
        }
    }
}
