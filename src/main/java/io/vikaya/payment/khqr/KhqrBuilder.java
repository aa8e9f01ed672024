package io.vikaya.payment.khqr;

import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new KHQR in the official SDK's order: 00 01 [15] 29|30 52 53 [54] 58 59 60 [62] [64] [99].
 *
 * <p>Without an amount it is static. With one it is dynamic and needs both moments. Riel are written whole, dollars as
 * {@code 100} or {@code 1.50}, like the official SDK, so that the same payment gives the same MD5.
 */
public final class KhqrBuilder {

    private static final String DEFAULT_CATEGORY = "5999";
    private static final String DEFAULT_CITY = "Phnom Penh";

    private final Map<String, String> account = new TreeMap<>();
    private final Map<String, String> additional = new TreeMap<>();
    private final Map<String, String> language = new TreeMap<>();
    private final Map<String, String> moments = new TreeMap<>();
    private final Map<String, String> plain = new LinkedHashMap<>();
    private String accountTag = "29";
    private Currency currency = Currencies.KHR;
    private @Nullable Money amount;
    private @Nullable String unionPay;

    KhqrBuilder() {
        plain.put("52", DEFAULT_CATEGORY);
        plain.put("60", DEFAULT_CITY);
    }

    /** A person's or solo merchant's own Bakong account, {@code name@bank}. */
    public KhqrBuilder individual(String bakongAccountId) {
        return account("29", bakongAccountId);
    }

    /** An account or phone number at a bank reached through {@code bakongAccountId}. */
    public KhqrBuilder remittance(String bakongAccountId, String accountInformation) {
        account("29", bakongAccountId).account.put("01", accountInformation);
        return this;
    }

    /** A merchant known to the acquiring bank by {@code merchantId}. */
    public KhqrBuilder corporate(String bakongAccountId, String merchantId, String acquiringBank) {
        account("30", bakongAccountId).account.put("01", merchantId);
        return acquiringBank(acquiringBank);
    }

    public KhqrBuilder acquiringBank(String name) {
        account.put("02", name);
        return this;
    }

    public KhqrBuilder merchantName(String name) {
        plain.put("59", name);
        return this;
    }

    public KhqrBuilder merchantCity(String city) {
        plain.put("60", city);
        return this;
    }

    public KhqrBuilder merchantCategoryCode(String fourDigits) {
        plain.put("52", fourDigits);
        return this;
    }

    /** The currency of a static QR; an amount brings its own. */
    public KhqrBuilder currency(Currency rielOrDollar) {
        currency = rielOrDollar;
        return this;
    }

    public KhqrBuilder amount(Money amount) {
        this.amount = amount;
        return currency(amount.currency());
    }

    public KhqrBuilder billNumber(String text) {
        additional.put("01", text);
        return this;
    }

    public KhqrBuilder mobileNumber(String text) {
        additional.put("02", text);
        return this;
    }

    public KhqrBuilder storeLabel(String text) {
        additional.put("03", text);
        return this;
    }

    public KhqrBuilder terminalLabel(String text) {
        additional.put("07", text);
        return this;
    }

    public KhqrBuilder purpose(String text) {
        additional.put("08", text);
        return this;
    }

    /** Name in another language, {@code km} for Khmer. */
    public KhqrBuilder alternate(String languageCode, String name) {
        language.put("00", languageCode);
        language.put("01", name);
        return this;
    }

    /** City in the language given to {@link #alternate}. */
    public KhqrBuilder alternateCity(String city) {
        language.put("02", city);
        return this;
    }

    /** UnionPay account, written as tag 15; not together with dollars. */
    public KhqrBuilder unionPay(String merchantAccount) {
        unionPay = merchantAccount;
        return this;
    }

    public KhqrBuilder createdAt(Instant instant) {
        moments.put("00", Long.toString(instant.toEpochMilli()));
        return this;
    }

    public KhqrBuilder expiresAt(Instant instant) {
        moments.put("01", Long.toString(instant.toEpochMilli()));
        return this;
    }

    /**
     * The finished KHQR.
     *
     * @throws KhqrRefusedException when a rule of the guideline is broken, naming the first
     */
    public Khqr build() {
        if (unionPay != null && currency.equals(Currencies.USD)) {
            throw new KhqrRefusedException(KhqrFault.UNIONPAY_IN_DOLLARS);
        }
        var khqr = new Khqr(elements());
        KhqrRules.firstFault(khqr).ifPresent(fault -> {
            throw new KhqrRefusedException(fault);
        });
        return khqr;
    }

    private List<KhqrTag> elements() {
        var dynamic = amount != null;
        var tags = new ArrayList<KhqrTag>();
        tags.add(new KhqrTag("00", "01"));
        tags.add(new KhqrTag("01", (dynamic ? PointOfInitiation.DYNAMIC : PointOfInitiation.STATIC).written()));
        add(tags, "15", unionPay);
        add(tags, accountTag, template(account));
        add(tags, "52", plain.get("52"));
        add(tags, "53", currency.equals(Currencies.KHR) ? "116" : "840");
        add(tags, "54", amount == null ? null : written(amount));
        add(tags, "58", "KH");
        add(tags, "59", plain.get("59"));
        add(tags, "60", plain.get("60"));
        add(tags, "62", template(additional));
        add(tags, "64", template(language));
        add(tags, "99", dynamic ? template(moments) : null);
        return tags;
    }

    /** Negative amounts keep their minus here and are refused by the rules. */
    private static String written(Money amount) {
        var value = amount.amount();
        var whole = value.stripTrailingZeros().scale() <= 0;
        return whole ? value.toBigInteger().toString() : value.toPlainString();
    }

    private static @Nullable String template(Map<String, String> subTags) {
        if (subTags.isEmpty()) {
            return null;
        }
        return KhqrTags.join(subTags.entrySet().stream()
                .map(entry -> new KhqrTag(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static void add(List<KhqrTag> tags, String id, @Nullable String value) {
        if (value != null) {
            tags.add(new KhqrTag(id, value));
        }
    }

    private KhqrBuilder account(String tag, String bakongAccountId) {
        accountTag = tag;
        account.clear();
        account.put("00", bakongAccountId);
        return this;
    }
}
