package io.vikaya.payment.khqr;

import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Cambodian payment QR with everything its string holds, in the string's own order and spelling.
 *
 * <p>Texts are given as written, by whoever made the QR: show them through {@link KhqrText#printable}. Two clients spell
 * one amount differently, so compare {@link #amount()}, never {@link #amountAsWritten()}.
 *
 * @param tags every element but the checksum (63); those this class has no name for stay in {@link #foreignTags()}
 */
public record Khqr(List<KhqrTag> tags) {

    static final Pattern AMOUNT = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,2})?");
    private static final int MILLISECOND_DIGITS = 13;
    private static final Set<String> KNOWN =
            Set.of("00", "01", "29", "30", "52", "53", "54", "58", "59", "60", "62", "64", "99");

    public Khqr {
        tags = List.copyOf(tags);
    }

    /** Starts a new one. */
    public static KhqrBuilder builder() {
        return new KhqrBuilder();
    }

    /** Static or dynamic; empty when the string does not say so properly. */
    public Optional<PointOfInitiation> pointOfInitiation() {
        return tag("01").flatMap(written -> switch (written) {
            case "11" -> Optional.of(PointOfInitiation.STATIC);
            case "12" -> Optional.of(PointOfInitiation.DYNAMIC);
            default -> Optional.empty();
        });
    }

    /** Whether it is for one payment of its own amount. A string that does not say is judged by having an amount. */
    public boolean isDynamic() {
        return pointOfInitiation()
                .map(point -> point == PointOfInitiation.DYNAMIC)
                .orElse(tag("54").isPresent());
    }

    /** Whose account; empty when no account is named. */
    public Optional<MerchantKind> merchantKind() {
        if (tag("30").isPresent()) {
            return Optional.of(MerchantKind.CORPORATE);
        }
        return tag("29")
                .map(account -> sub("29", "01").isPresent() ? MerchantKind.REMITTANCE : MerchantKind.INDIVIDUAL);
    }

    /** {@code name@bank}; of a corporate merchant it is the acquiring bank's, not the shop's. */
    public Optional<String> bakongAccountId() {
        return account("00");
    }

    /** Account or phone number behind a remittance QR. */
    public Optional<String> accountInformation() {
        return sub("29", "01");
    }

    public Optional<String> merchantId() {
        return sub("30", "01");
    }

    public Optional<String> acquiringBank() {
        return account("02");
    }

    public Optional<String> merchantCategoryCode() {
        return tag("52");
    }

    public Optional<Currency> currency() {
        return tag("53").flatMap(code -> switch (code) {
            case "116" -> Optional.of(Currencies.KHR);
            case "840" -> Optional.of(Currencies.USD);
            default -> Optional.empty();
        });
    }

    /** The characters of the amount as read: {@code 5000.0}, {@code 0.5}. */
    public Optional<String> amountAsWritten() {
        return tag("54");
    }

    /**
     * The amount to pay, never rounded; empty when it is the payer's choice, or when amount or currency are not readable,
     * as broken riel are.
     */
    public Optional<Money> amount() {
        return amountAsWritten()
                .filter(written -> AMOUNT.matcher(written).matches())
                .map(BigDecimal::new)
                .flatMap(value -> currency()
                        .map(currency -> new Money(value, currency))
                        .filter(money -> money.amount().compareTo(value) == 0));
    }

    public Optional<String> country() {
        return tag("58");
    }

    public Optional<String> merchantName() {
        return tag("59");
    }

    public Optional<String> merchantCity() {
        return tag("60");
    }

    public Optional<String> billNumber() {
        return sub("62", "01");
    }

    public Optional<String> mobileNumber() {
        return sub("62", "02");
    }

    public Optional<String> storeLabel() {
        return sub("62", "03");
    }

    public Optional<String> terminalLabel() {
        return sub("62", "07");
    }

    public Optional<String> purpose() {
        return sub("62", "08");
    }

    /** Language of the alternate name and city: {@code km}. */
    public Optional<String> languageAlternate() {
        return sub("64", "00");
    }

    public Optional<String> merchantNameAlternate() {
        return sub("64", "01");
    }

    public Optional<String> merchantCityAlternate() {
        return sub("64", "02");
    }

    /** When it was made; empty when absent or, as on ABA's stickers, no time at all. */
    public Optional<Instant> createdAt() {
        return moment("00");
    }

    public Optional<Instant> expiresAt() {
        return moment("01");
    }

    /** Whether its expiry lies before {@code instant}; never for a string without one. */
    public boolean expiredAt(Instant instant) {
        return expiresAt().map(end -> end.isBefore(instant)).orElse(false);
    }

    /** Elements of other schemes (Visa, Mastercard, UnionPay, …), raw. */
    public List<KhqrTag> foreignTags() {
        return tags.stream().filter(tag -> !KNOWN.contains(tag.id())).toList();
    }

    Optional<String> tag(String id) {
        return KhqrTags.find(tags, id);
    }

    Optional<String> sub(String id, String subId) {
        return tag(id).flatMap(value -> KhqrTags.cut(value) instanceof KhqrTags.Cut.Sound(var subTags)
                ? KhqrTags.find(subTags, subId)
                : Optional.empty());
    }

    private Optional<String> account(String subId) {
        return sub(tag("30").isPresent() ? "30" : "29", subId);
    }

    private Optional<Instant> moment(String subId) {
        return sub("99", subId).filter(Khqr::isMoment).map(digits -> Instant.ofEpochMilli(Long.parseLong(digits)));
    }

    static boolean isMoment(String digits) {
        return digits.length() == MILLISECOND_DIGITS && KhqrText.digitsOnly(digits);
    }
}
