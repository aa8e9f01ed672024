package io.vikaya.payment.khqr;

import static java.util.function.Predicate.not;

import io.vikaya.shared.money.Currencies;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of the KHQR guideline 1.4 as the official SDK 1.0.20 checks them, judged at the string's own creation, and
 * a little more: corporate merchants need id and bank, amounts are plain positive decimals, moments are digits.
 */
final class KhqrRules {

    private static final int ACCOUNT_LENGTH = 32;
    private static final int LABEL_LENGTH = 25;
    private static final int CITY_LENGTH = 15;
    private static final int COUNTRY_LENGTH = 3;
    private static final int LANGUAGE_LENGTH = 2;

    private KhqrRules() {}

    /** The first rule that {@code khqr} breaks. */
    static Optional<KhqrFault> firstFault(Khqr khqr) {
        return format(khqr)
                .or(() -> account(khqr))
                .or(() -> trade(khqr))
                .or(() -> additionalData(khqr))
                .or(() -> language(khqr))
                .or(() -> moments(khqr));
    }

    private static Optional<KhqrFault> format(Khqr khqr) {
        if (khqr.tags().isEmpty() || !khqr.tags().getFirst().equals(new KhqrTag("00", "01"))) {
            return Optional.of(KhqrFault.FORMAT_INVALID);
        }
        // Tag 01 may be absent (EMVCo leaves it optional and so does the official check), but not be anything else.
        return faultIf(
                khqr.tag("01").isPresent() && khqr.pointOfInitiation().isEmpty(),
                KhqrFault.POINT_OF_INITIATION_INVALID);
    }

    private static Optional<KhqrFault> account(Khqr khqr) {
        var corporate = khqr.tag("30").isPresent();
        if (corporate == khqr.tag("29").isPresent()) {
            return Optional.of(corporate ? KhqrFault.MERCHANT_ACCOUNT_AMBIGUOUS : KhqrFault.MERCHANT_ACCOUNT_MISSING);
        }
        return faultIf(
                        !within(khqr.bakongAccountId().filter(id -> id.contains("@")), ACCOUNT_LENGTH),
                        KhqrFault.ACCOUNT_ID_INVALID)
                .or(() -> faultIf(
                        khqr.accountInformation()
                                .filter(text -> text.length() > ACCOUNT_LENGTH)
                                .isPresent(),
                        KhqrFault.ACCOUNT_INFORMATION_INVALID))
                .or(() ->
                        faultIf(corporate && !within(khqr.merchantId(), ACCOUNT_LENGTH), KhqrFault.MERCHANT_ID_INVALID))
                .or(() -> faultIf(
                        (corporate || khqr.acquiringBank().isPresent())
                                && !within(khqr.acquiringBank(), ACCOUNT_LENGTH),
                        KhqrFault.ACQUIRING_BANK_INVALID));
    }

    private static Optional<KhqrFault> trade(Khqr khqr) {
        return faultIf(
                        khqr.merchantCategoryCode()
                                .filter(code -> code.length() == 4 && KhqrText.digitsOnly(code))
                                .isEmpty(),
                        KhqrFault.CATEGORY_INVALID)
                .or(() -> faultIf(khqr.currency().isEmpty(), KhqrFault.CURRENCY_INVALID))
                .or(() -> amount(khqr))
                .or(() -> faultIf(!within(khqr.country(), COUNTRY_LENGTH), KhqrFault.COUNTRY_INVALID))
                .or(() -> faultIf(!within(khqr.merchantName(), LABEL_LENGTH), KhqrFault.MERCHANT_NAME_INVALID))
                .or(() -> faultIf(!within(khqr.merchantCity(), CITY_LENGTH), KhqrFault.MERCHANT_CITY_INVALID));
    }

    private static Optional<KhqrFault> amount(Khqr khqr) {
        var written = khqr.amountAsWritten();
        if (written.isEmpty()) {
            return faultIf(khqr.isDynamic(), KhqrFault.AMOUNT_MISSING);
        }
        if (!Khqr.AMOUNT.matcher(written.get()).matches()) {
            return Optional.of(KhqrFault.AMOUNT_INVALID);
        }
        var value = new BigDecimal(written.get());
        var brokenRiel = khqr.currency().filter(Currencies.KHR::equals).isPresent()
                && value.stripTrailingZeros().scale() > 0;
        return faultIf(value.signum() == 0 || brokenRiel, KhqrFault.AMOUNT_INVALID);
    }

    private static Optional<KhqrFault> additionalData(Khqr khqr) {
        var unfit = Stream.of("01", "02", "03", "07", "08")
                .map(id -> khqr.sub("62", id))
                .anyMatch(label -> label.isPresent() && !within(label, LABEL_LENGTH));
        return faultIf(unfit, KhqrFault.ADDITIONAL_DATA_INVALID);
    }

    private static Optional<KhqrFault> language(Khqr khqr) {
        var sound = khqr.tag("64").isEmpty()
                || within(khqr.languageAlternate(), LANGUAGE_LENGTH)
                        && within(khqr.merchantNameAlternate(), LABEL_LENGTH)
                        && (khqr.merchantCityAlternate().isEmpty()
                                || within(khqr.merchantCityAlternate(), CITY_LENGTH));
        return faultIf(!sound, KhqrFault.LANGUAGE_INVALID);
    }

    /** A static string's tag 99 is not looked at: ABA's stickers keep something of their own in it. */
    private static Optional<KhqrFault> moments(Khqr khqr) {
        if (khqr.tag("54").isPresent() && khqr.tag("99").isEmpty()) {
            return Optional.of(KhqrFault.EXPIRY_MISSING);
        }
        if (!khqr.isDynamic()) {
            return Optional.empty();
        }
        var created = khqr.sub("99", "00");
        var expires = khqr.sub("99", "01");
        if (expires.isEmpty()) {
            return Optional.of(KhqrFault.EXPIRY_MISSING);
        }
        if (expires.filter(not(Khqr::isMoment)).isPresent()
                || created.filter(not(Khqr::isMoment)).isPresent()) {
            return Optional.of(KhqrFault.TIMESTAMP_INVALID);
        }
        return faultIf(
                created.isPresent() && expires.get().compareTo(created.get()) < 0, KhqrFault.EXPIRY_BEFORE_CREATION);
    }

    private static boolean within(Optional<String> text, int longest) {
        return text.filter(value -> !value.isEmpty() && value.length() <= longest)
                .isPresent();
    }

    private static Optional<KhqrFault> faultIf(boolean broken, KhqrFault fault) {
        return broken ? Optional.of(fault) : Optional.empty();
    }
}
