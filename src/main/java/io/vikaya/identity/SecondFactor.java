package io.vikaya.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.vikaya.identity.security.SecondFactorRows;
import io.vikaya.identity.security.TokenHash;
import io.vikaya.tenancy.AuditTrail;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Service;

/**
 * Codes from an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds, one step of tolerance either way), and ten
 * recovery codes for the day the phone is lost. A code works once.
 */
@Service
public class SecondFactor {

    static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int TOLERANCE = 1;
    /** Without letters and digits that are mistaken for each other on paper. */
    private static final String RECOVERY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int RECOVERY_LENGTH = 10;

    private final SecondFactorRows rows;
    private final SealedSecrets seals;
    private final AuditTrail audit;
    private final AcrossTenants across;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    SecondFactor(SecondFactorRows rows, SealedSecrets seals, AuditTrail audit, AcrossTenants across, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.audit = audit;
        this.across = across;
        this.clock = clock;
    }

    /**
     * What an authenticator app needs.
     *
     * @param secret in Base32, for typing
     * @param uri {@code otpauth://…}, for scanning
     */
    public record Setup(String secret, String uri) {}

    /** Whether signing in takes a code. A set-up that was never confirmed counts for nothing. */
    public boolean isOn(UserId user) {
        return across.read("look at a second factor", () -> rows.isConfirmed(user));
    }

    /** Begins again from scratch with a new secret; what is confirmed stays in force until the new one is. */
    public Setup begin(UserView user) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        across.run("begin a second factor", () -> {
            if (rows.isConfirmed(user.id())) {
                throw new SecondFactorStateException("second-factor-on", "The second factor is on already");
            }
            rows.begin(user.id(), seals.seal(secret, user.id().toString()), clock.instant());
        });
        var text = new Base32().encodeToString(secret).replace("=", "");
        var label = URLEncoder.encode(user.username(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Setup(text, "otpauth://totp/Vikaya:" + label + "?secret=" + text + "&issuer=Vikaya");
    }

    /**
     * Turns it on, after the app has proved that it has the secret.
     *
     * @return the recovery codes in clear, shown once
     * @throws WrongCodeException when the code is not right
     */
    public List<String> confirm(UserView user, String code) {
        return across.call("confirm a second factor", () -> {
            var pending = rows.find(user.id()).filter(found -> !found.confirmed());
            if (pending.isEmpty()) {
                throw new SecondFactorStateException(
                        "second-factor-not-begun", "Begin setting up the second factor first");
            }
            var step = stepOf(user.id(), pending.get(), code);
            if (step < 0) {
                throw WrongCodeException.ofFactor();
            }
            rows.confirm(user.id(), step, clock.instant());
            audit.recordOfPerson(
                    user.tenant(), "second-factor.turned-on", user.id().value(), Map.of());
            return newRecoveryCodes(user.id());
        });
    }

    /** Accepts a code of the app or a recovery code, once. */
    public boolean accepts(UserId user, String code) {
        var plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return across.call("check a second factor", () -> {
            if (plain.length() != DIGITS) {
                return rows.useRecoveryCode(user, TokenHash.of(user + ":" + plain), clock.instant());
            }
            var factor = rows.find(user).filter(SecondFactorRows.Factor::confirmed);
            var step = factor.map(found -> stepOf(user, found, plain)).orElse(-1L);
            return step >= 0 && rows.useStep(user, step);
        });
    }

    /** New recovery codes; the old ones are worthless. */
    public List<String> renewRecoveryCodes(UserView user) {
        return across.call("renew recovery codes", () -> {
            audit.recordOfPerson(
                    user.tenant(), "second-factor.codes-renewed", user.id().value(), Map.of());
            return newRecoveryCodes(user.id());
        });
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(UserId user) {
        return across.read("count recovery codes", () -> rows.recoveryCodesLeft(user));
    }

    /** Turns it off: by its owner, or by the shop's owner for somebody who lost the phone. */
    public void turnOff(UserView user) {
        across.run("turn a second factor off", () -> {
            if (rows.remove(user.id())) {
                audit.recordOfPerson(
                        user.tenant(), "second-factor.turned-off", user.id().value(), Map.of("user", user.username()));
            }
        });
    }

    private List<String> newRecoveryCodes(UserId user) {
        var fresh =
                IntStream.range(0, RECOVERY_CODES).mapToObj(i -> recoveryCode()).toList();
        rows.replaceRecoveryCodes(
                user,
                fresh.stream()
                        .map(code -> TokenHash.of(user + ":" + code.replace("-", "")))
                        .toList());
        return fresh;
    }

    private String recoveryCode() {
        var code = new StringBuilder();
        random.ints(RECOVERY_LENGTH, 0, RECOVERY_ALPHABET.length())
                .forEach(letter -> code.append(RECOVERY_ALPHABET.charAt(letter)));
        return code.insert(RECOVERY_LENGTH / 2, '-').toString();
    }

    /** The time step a code belongs to; -1 when it belongs to none near now, or to one that was used. */
    private long stepOf(UserId user, SecondFactorRows.Factor factor, String code) {
        var key = new SecretKeySpec(seals.open(factor.seal(), user.toString()), codes.getAlgorithm());
        var length = codes.getTimeStep();
        var now = clock.instant().toEpochMilli() / length.toMillis();
        var accepted = -1L;
        for (var step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
            if (step > factor.lastStep() && same(codeAt(key, step), code)) {
                accepted = step;
            }
        }
        return accepted;
    }

    private String codeAt(SecretKeySpec key, long step) {
        try {
            return codes.generateOneTimePasswordString(
                    key,
                    java.time.Instant.ofEpochMilli(step * codes.getTimeStep().toMillis()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The secret is a proper key", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
