package io.vikaya.payment.khqr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KhqrDecoderTests {

    private static final String ACCOUNT = "29180014jonhsmith@nbcq";
    private static final String TAIL = "5802KH5910Jonh Smith6010Phnom Penh";
    private static final String MOMENTS = "9934" + "0013172674911764301131726749717643";

    private static String sealed(String text) {
        return text + "6304" + Crc16.of(text + "6304");
    }

    private static String dynamic(String currency, String amount) {
        var length = "%02d".formatted(amount.length());
        return sealed("000201010212" + ACCOUNT + "520459995303" + currency + "54" + length + amount + TAIL + MOMENTS);
    }

    private static Object faultOf(String text) {
        return switch (KhqrDecoder.decode(text)) {
            case KhqrDecoding.Valid valid -> "VALID";
            case KhqrDecoding.Invalid invalid -> invalid.fault().name();
        };
    }

    @Test
    void knowsTheChecksumsCheckValue() {
        assertThat(Crc16.of("123456789")).isEqualTo("29B1");
    }

    /** Deliberately stricter than the official code, which answers "valid" to all but the broken-riel and minus rows. */
    @ParameterizedTest
    @CsvSource({
        "116, 5000, VALID",
        "116, 5000.0, VALID",
        "116, 5000.00, VALID",
        "116, 5000.5, AMOUNT_INVALID",
        "840, 0.5, VALID",
        "840, 0.01, VALID",
        "840, 9999999999.99, VALID",
        "840, 1.005, AMOUNT_INVALID",
        "840, NaN, AMOUNT_INVALID",
        "840, 1e+21, AMOUNT_INVALID",
        "840, 0, AMOUNT_INVALID",
        "840, 0.00, AMOUNT_INVALID",
        "840, +5, AMOUNT_INVALID",
        "840, -5, AMOUNT_INVALID",
        "840, 5., AMOUNT_INVALID",
        "840, .5, AMOUNT_INVALID",
        "840, '1,000', AMOUNT_INVALID",
        "840, 99999999999, AMOUNT_INVALID",
        "116, ៥០០០, AMOUNT_INVALID"
    })
    void takesPlainPositiveAmountsOnly(String currency, String amount, String expected) {
        assertThat(faultOf(dynamic(currency, amount))).isEqualTo(expected);
    }

    @Test
    void saysNoAmountRatherThanARoundedOne() {
        assertThat(KhqrDecoder.decode(dynamic("116", "5000.5")).read().flatMap(Khqr::amount))
                .isEmpty();
        assertThat(KhqrDecoder.decode(dynamic("116", "5000.00")).read().flatMap(Khqr::amount))
                .contains(Money.of("5000", "KHR"));
    }

    @Test
    void refusesWhatAnAttackerAppends() {
        var head = "000201010211" + ACCOUNT + "52045999530311658";
        var good = "000201010211" + ACCOUNT + "520459995303116" + TAIL;

        assertThat(faultOf(sealed(good))).isEqualTo("VALID");
        assertThat(faultOf(sealed(good + "5303840"))).isEqualTo("DUPLICATE_TAG");
        assertThat(faultOf(sealed(good + "29140010thief@bank"))).isEqualTo("DUPLICATE_TAG");
        assertThat(faultOf(sealed(good.replace(ACCOUNT, "29320014jonhsmith@nbcq0010thief@bank"))))
                .isEqualTo("DUPLICATE_TAG");
        assertThat(faultOf(sealed(good + "30310010thief@bank0104shop0205bank1")))
                .isEqualTo("MERCHANT_ACCOUNT_AMBIGUOUS");
        assertThat(faultOf(sealed(sealed(good)))).isEqualTo("DUPLICATE_TAG");
        assertThat(faultOf(sealed(good) + "6100")).isEqualTo("CRC_MISSING");
        assertThat(faultOf(good + "6304ZZZZ")).isEqualTo("CRC_MISSING");
        assertThat(faultOf(good)).isEqualTo("CRC_MISSING");
        assertThat(faultOf(head)).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({
        "30180014jonhsmith@nbcq, MERCHANT_ID_INVALID",
        "30280014jonhsmith@nbcq0106123456, ACQUIRING_BANK_INVALID",
        "29170013jonhsmithnbcq, ACCOUNT_ID_INVALID",
        "'', MERCHANT_ACCOUNT_MISSING"
    })
    void wantsOneWholeAccount(String account, String expected) {
        assertThat(faultOf(sealed("000201010211" + account + "520459995303116" + TAIL)))
                .isEqualTo(expected);
    }

    @Test
    void wantsMomentsOfDigits() {
        var plain = dynamic("116", "5000").replaceFirst("6304....$", "");

        assertThat(faultOf(sealed(plain.replace("0013172674911764301", "0013+72674911764301"))))
                .isEqualTo("TIMESTAMP_INVALID");
        assertThat(faultOf(sealed(plain.replace("01131726749717643", "01131726749017643"))))
                .isEqualTo("EXPIRY_BEFORE_CREATION");
        assertThat(faultOf(sealed(plain.replace(MOMENTS, "9917" + "00131726749117643"))))
                .isEqualTo("EXPIRY_MISSING");
        assertThat(faultOf(sealed(plain.replace(MOMENTS, "")))).isEqualTo("EXPIRY_MISSING");
    }

    @Test
    void tellsExpiryByTheGivenInstant() {
        var decoding = KhqrDecoder.decode(dynamic("116", "5000"));

        assertThat(decoding.expiredAt(Instant.ofEpochMilli(1726749717643L))).isFalse();
        assertThat(decoding.expiredAt(Instant.ofEpochMilli(1726749717644L))).isTrue();
    }

    @Test
    void countsLengthsInCodeUnitsAndNeverTearsASurrogatePair() {
        var head = "000201010211" + ACCOUNT + "520459995303116" + TAIL;
        var emoji = KhqrDecoder.decode(sealed(head + "62080104A😀B"));

        assertThat(emoji.read().flatMap(Khqr::billNumber)).contains("A😀B");
        assertThat(emoji).isInstanceOf(KhqrDecoding.Valid.class);
        assertThat(faultOf(sealed(head + "62070103A\uD83DB"))).isEqualTo("MALFORMED");
        assertThat(faultOf(sealed(head + "62060102A😀"))).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_954, 1_000_000})
    void refusesMoreThanAQrHolds(int length) {
        var decoding = KhqrDecoder.decode("0".repeat(length));

        assertThat(decoding).isEqualTo(new KhqrDecoding.Invalid(KhqrFault.TOO_LONG, false, null, null));
    }

    @Test
    void showsNoControlCharacters() {
        assertThat(KhqrText.printable("Sok\u0000\u001B[31m\u202ESan\u200B ចន ស្មីន\n"))
                .isEqualTo("Sok[31mSan\u200B ចន ស្មីន");
        assertThat(KhqrText.fit("ព្រះរាជាណាចក្រកម្ពុជា", 9)).isEqualTo("ព្រះរាជា");
        assertThat(KhqrText.fit("ភ្នំពេញ", 2)).isEmpty();
        assertThat(KhqrText.fit("aaa😀", 4)).isEqualTo("aaa");
    }

    /** Texts that were never a code; ruined codes are {@link KhqrMutationTests}. */
    @Test
    void answersToAnyText() {
        var random = new Random(20261122);
        var alphabet = List.of(
                "0", "1", "2", "4", "5", "6", "9", "00", "29", "54", "62", "63", "6304", "@", "a", "\u0000", "ក", "្",
                "\u17D2", "😀", "\uD83D", "\uDE00", "\u202E", "-", ".", "+", "\n", "៥", "\uFFFF", "é");
        for (var round = 0; round < 20_000; round++) {
            var text = random.ints(random.nextInt(60), 0, alphabet.size())
                    .mapToObj(alphabet::get)
                    .collect(Collectors.joining());

            assertThat(KhqrDecoder.decode(text)).isInstanceOf(KhqrDecoding.Invalid.class);
        }
    }
}
