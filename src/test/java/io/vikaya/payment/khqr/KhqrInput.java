package io.vikaya.payment.khqr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What somebody wants in a code: the same for our builder and for the official package.
 *
 * @param texts under the package's names; whoever has a {@code merchantID} is a corporate merchant
 * @param currency {@code KHR} or {@code USD}
 * @param amount as it has to stand in the code; without one the code is static
 */
record KhqrInput(
        Map<String, String> texts, String currency, Optional<String> amount, Instant createdAt, Instant expiresAt) {

    boolean isCorporate() {
        return texts.containsKey("merchantID");
    }

    /** Our builder, told all of it. */
    KhqrBuilder builder() {
        var builder = Khqr.builder()
                .currency(Currencies.of(currency))
                .createdAt(createdAt)
                .expiresAt(expiresAt);
        var account = texts.get("bakongAccountID");
        if (isCorporate()) {
            builder.corporate(account, texts.get("merchantID"), texts.get("acquiringBank"));
        } else if (texts.containsKey("accountInformation")) {
            builder.remittance(account, texts.get("accountInformation"));
        } else {
            builder.individual(account);
        }
        amount.ifPresent(number -> builder.amount(Money.of(number, currency)));
        given("acquiringBank", builder::acquiringBank);
        given("merchantName", builder::merchantName);
        given("merchantCity", builder::merchantCity);
        given("merchantCategoryCode", builder::merchantCategoryCode);
        given("billNumber", builder::billNumber);
        given("mobileNumber", builder::mobileNumber);
        given("storeLabel", builder::storeLabel);
        given("terminalLabel", builder::terminalLabel);
        given("purposeOfTransaction", builder::purpose);
        given(
                "languagePreference",
                language -> builder.alternate(language, texts.get("merchantNameAlternateLanguage")));
        given("merchantCityAlternateLanguage", builder::alternateCity);
        given("upiMerchantAccount", builder::unionPay);
        return builder;
    }

    /** What the package gets. Its amount is a number, as in the package's own manual. */
    JsonNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        texts.forEach(json::put);
        json.put("currency", Integer.parseInt(currencyCode()));
        amount.ifPresent(number -> json.put("amount", new BigDecimal(number)));
        return json.put("expirationTimestamp", expiresAt.toEpochMilli());
    }

    /** What must be read from the code, whoever made it; see {@link KhqrFields}. */
    Map<String, Optional<String>> fields() {
        var fields = new TreeMap<>(KhqrFields.of(new Khqr(List.of())));
        texts.forEach((name, text) ->
                fields.put(name.equals("upiMerchantAccount") ? "unionPayMerchant" : name, Optional.of(text)));
        fields.put("payloadFormatIndicator", Optional.of("01"));
        fields.put("pointofInitiationMethod", Optional.of(amount.isPresent() ? "12" : "11"));
        fields.put("merchantType", Optional.of(isCorporate() ? "30" : "29"));
        fields.put("transactionCurrency", Optional.of(currencyCode()));
        fields.put("transactionAmount", amount);
        fields.put("countryCode", Optional.of("KH"));
        fields.put("merchantCategoryCode", Optional.of(texts.getOrDefault("merchantCategoryCode", "5999")));
        fields.put("merchantCity", Optional.of(texts.getOrDefault("merchantCity", "Phnom Penh")));
        fields.put("creationTimestamp", amount.map(dynamic -> Long.toString(createdAt.toEpochMilli())));
        fields.put("expirationTimestamp", amount.map(dynamic -> Long.toString(expiresAt.toEpochMilli())));
        return fields;
    }

    private String currencyCode() {
        return currency.equals("KHR") ? "116" : "840";
    }

    private void given(String name, Consumer<String> use) {
        Optional.ofNullable(texts.get(name)).ifPresent(use);
    }
}
