package io.vikaya.payment.khqr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A KHQR's fields under the official package's names, so that its answers and ours can be held together. */
final class KhqrFields {

    private KhqrFields() {}

    static Map<String, Optional<String>> of(Khqr khqr) {
        var fields = new TreeMap<String, Optional<String>>();
        fields.put("payloadFormatIndicator", khqr.tag("00"));
        fields.put("pointofInitiationMethod", khqr.pointOfInitiation().map(PointOfInitiation::written));
        fields.put("unionPayMerchant", khqr.tag("15"));
        fields.put("merchantType", khqr.merchantKind().map(kind -> kind == MerchantKind.CORPORATE ? "30" : "29"));
        fields.put("bakongAccountID", khqr.bakongAccountId());
        fields.put("accountInformation", khqr.accountInformation());
        fields.put("merchantID", khqr.merchantId());
        fields.put("acquiringBank", khqr.acquiringBank());
        fields.put("merchantCategoryCode", khqr.merchantCategoryCode());
        fields.put("transactionCurrency", khqr.tag("53"));
        fields.put("transactionAmount", khqr.amountAsWritten());
        fields.put("countryCode", khqr.country());
        fields.put("merchantName", khqr.merchantName());
        fields.put("merchantCity", khqr.merchantCity());
        fields.put("billNumber", khqr.billNumber());
        fields.put("mobileNumber", khqr.mobileNumber());
        fields.put("storeLabel", khqr.storeLabel());
        fields.put("terminalLabel", khqr.terminalLabel());
        fields.put("purposeOfTransaction", khqr.purpose());
        fields.put("languagePreference", khqr.languageAlternate());
        fields.put("merchantNameAlternateLanguage", khqr.merchantNameAlternate());
        fields.put("merchantCityAlternateLanguage", khqr.merchantCityAlternate());
        fields.put("creationTimestamp", khqr.sub("99", "00"));
        fields.put("expirationTimestamp", khqr.sub("99", "01"));
        return fields;
    }

    /** What the package decoded; without its checksum, which is no field of ours. */
    static Map<String, Optional<String>> of(JsonNode decoded) {
        var fields = new TreeMap<String, Optional<String>>();
        decoded.properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        Optional.of(field.getValue())
                                .filter(node -> !node.isNull())
                                .map(JsonNode::asText)));
        fields.remove("crc");
        return fields;
    }
}
