package io.vikaya.payment.khqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where the official package and we part: it is laxer, and here and there wrong. Each difference is held fast, so that a
 * new version of the package that closes one is noticed. In the other direction there is none: what we take, it takes.
 */
class KhqrOracleDifferencesTests {

    private static final int MUTANTS = 20_000;
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final KhqrInput SHOP = new KhqrInput(
            Map.of("bakongAccountID", "vikaya_shop@aclb", "merchantName", "ហាងកាហ្វេ Sok"),
            "KHR",
            Optional.of("4000"),
            NOW,
            NOW.plusSeconds(180));

    private static final String CODE = KhqrEncoder.encode(SHOP.builder().build());
    private static final String CREATED = Long.toString(NOW.toEpochMilli());
    private static final String EXPIRES = Long.toString(SHOP.expiresAt().toEpochMilli());

    /** A code for each fault that the package does not see where tags are sound and the checksum is right. */
    private static final Map<KhqrFault, String> UNSEEN = new EnumMap<>(Map.of(
            KhqrFault.FORMAT_INVALID, CODE.replace("000201010212", "010212000201"),
            KhqrFault.MERCHANT_ID_INVALID, CODE.replace("29200016", "30200016"),
            KhqrFault.ACQUIRING_BANK_INVALID, CODE.replace("29200016vikaya_shop@aclb", "30250016vikaya_shop@aclb01011"),
            KhqrFault.MERCHANT_ACCOUNT_AMBIGUOUS,
                    CODE.replace("52045999", "30310010thief@bank0104shop0205bank1" + "52045999"),
            KhqrFault.AMOUNT_INVALID, CODE.replace("54044000", "54064000.5"),
            KhqrFault.LANGUAGE_INVALID, CODE.replace("9934", "64009934"),
            KhqrFault.TIMESTAMP_INVALID, CODE.replace("0013" + CREATED, "0013" + "x" + CREATED.substring(1)),
            // It looks at the moments only where 01 has said before that the code is dynamic.
            KhqrFault.EXPIRY_MISSING,
                    CODE.replace("010212", "").replace("9934", "9917").replace("0113" + EXPIRES, ""),
            KhqrFault.EXPIRY_BEFORE_CREATION, CODE.replace("010212", "").replace(EXPIRES, "1" + "0".repeat(12))));

    /** Only mutants of sound tags are asked about: a sub-length that is no number keeps the package busy for ever. */
    @Test
    void takesNoForgeryThatThePackageRefusesAndReadsTheSameFields() throws Exception {
        var mutator = new KhqrMutator(KhqrMutationTests.validCodes(), 20261127);
        var forgeries = Stream.generate(() -> KhqrMutator.sealed(mutator.mutant()))
                .limit(MUTANTS)
                .filter(text -> KhqrDecoder.decode(text).read().isPresent())
                .toList();
        var unseen = EnumSet.noneOf(KhqrFault.class);

        var answers = verify(forgeries);

        for (var at = 0; at < forgeries.size(); at++) {
            var verified = answers.get(at).get("verified").asBoolean();
            switch (KhqrDecoder.decode(forgeries.get(at))) {
                case KhqrDecoding.Valid(var khqr, var digest) -> {
                    assertThat(verified).as(forgeries.get(at)).isTrue();
                    assertThat(readByThePackage(answers.get(at))).isEqualTo(KhqrFields.of(khqr));
                }
                case KhqrDecoding.Invalid invalid when verified -> unseen.add(invalid.fault());
                case KhqrDecoding.Invalid invalid -> {}
            }
        }
        assertThat(forgeries).hasSizeGreaterThan(MUTANTS / 10);
        assertThat(UNSEEN.keySet()).containsAll(unseen);
    }

    @Test
    void thePackageOverlooksFaultsThatWeSee() throws Exception {
        var codes = UNSEEN.values().stream().map(KhqrMutator::sealed).toList();

        assertThat(verify(codes)).allMatch(answer -> answer.get("verified").asBoolean());
        assertThat(codes.stream().map(KhqrOracleDifferencesTests::fault)).containsExactlyElementsOf(UNSEEN.keySet());
    }

    /** The answers kept with the published strings are those of the package that is locked here. */
    @Test
    void thePublishedStringsCarryThePackagesOwnAnswers() throws Exception {
        var vectors = KhqrVectorsTests.vectors().toList();

        var answers =
                verify(vectors.stream().map(vector -> vector.get("qr").asText()).toList());

        for (var at = 0; at < vectors.size(); at++) {
            assertThat(answers.get(at).get("verified"))
                    .isEqualTo(vectors.get(at).get("officialVerifyAtCreation"));
            assertThat(readByThePackage(answers.get(at)))
                    .isEqualTo(KhqrFields.of(vectors.get(at).get("officialDecode")));
        }
    }

    @Test
    void bothRefuseToWriteWhatBreaksTheGuideline() throws Exception {
        var person = Map.of(
                "merchantName",
                25,
                "merchantCity",
                15,
                "billNumber",
                25,
                "mobileNumber",
                25,
                "storeLabel",
                25,
                "terminalLabel",
                25,
                "purposeOfTransaction",
                25,
                "accountInformation",
                32,
                "acquiringBank",
                32,
                "upiMerchantAccount",
                99);
        var refused = Stream.of(
                        person.entrySet().stream().map(field -> with(field.getKey(), "x".repeat(field.getValue() + 1))),
                        Stream.of(
                                with("merchantName", ""),
                                with("bakongAccountID", "vikaya_shop"),
                                with("bakongAccountID", "x".repeat(28) + "@aclb"),
                                with("merchantID", "x".repeat(33), "acquiringBank", "Bank"),
                                with("merchantID", "1", "acquiringBank", "x".repeat(33)),
                                with("merchantID", "", "acquiringBank", "Bank"),
                                with("merchantID", "1", "acquiringBank", ""),
                                with("merchantCategoryCode", "12345"),
                                with("merchantCategoryCode", "-100"),
                                with("merchantCategoryCode", "៥៩៩៩"),
                                with("languagePreference", "khm", "merchantNameAlternateLanguage", "ហាង"),
                                with("languagePreference", "km", "merchantNameAlternateLanguage", "ក".repeat(26)),
                                amount("KHR", "-4000"),
                                amount("USD", "-0.01"),
                                amount("USD", "99999999999.99"),
                                expiring(NOW.minusMillis(1)),
                                expiring(Instant.ofEpochMilli(10_000_000_000_000L)),
                                new KhqrInput(
                                        with("upiMerchantAccount", "1").texts(), "USD", Optional.of("1"), NOW, NOW)))
                .flatMap(inputs -> inputs)
                .toList();

        var answers = make(refused);

        for (var at = 0; at < refused.size(); at++) {
            assertThat(answers.get(at).path("made").has("refusedWith"))
                    .as("%s", refused.get(at))
                    .isTrue();
            refuses(refused.get(at));
        }
    }

    @Test
    void thePackageWritesWhatWeRefuse() throws Exception {
        var refused = List.of(
                // 108 characters in one tag: it announces them with three digits, and reads its own code for ever.
                with(
                        "accountInformation",
                        "1".repeat(32),
                        "acquiringBank",
                        "b".repeat(32),
                        "bakongAccountID",
                        "x".repeat(27) + "@aclb"),
                // Bills the payer nothing: it makes a static code of it, for any amount.
                amount("KHR", "0"),
                // 13 digits of riel fit its tag; ours end at ten, as dollars do.
                amount("KHR", "9999999999999"),
                with("merchantCategoryCode", "59"),
                with("merchantCityAlternateLanguage", "ភ្នំពេញ"),
                with("billNumber", ""));

        var answers = make(refused);

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.path("made").has("qr")).isTrue());
        assertThat(answers.getFirst().at("/made/qr").asText()).contains("291080032xxx");
        assertThat(answers.get(1).at("/made/qr").asText()).startsWith("000201010211");
        refused.forEach(KhqrOracleDifferencesTests::refuses);
    }

    /** Its amounts are whatever JavaScript prints. Ours are decimals by type, and reading refuses these. */
    @Test
    void thePackageWritesAmountsThatAreNoNumbers() throws Exception {
        var question = KhqrOracle.at(NOW);
        question.putObject("input")
                .put("bakongAccountID", "vikaya_shop@aclb")
                .put("merchantName", "Sok")
                .put("currency", 840)
                .put("amount", "NaN")
                .put("expirationTimestamp", NOW.toEpochMilli());
        var huge = question.deepCopy();
        huge.withObject("/input").put("amount", 1e21);

        var codes = new KhqrOracle()
                .ask(List.of(question, huge)).stream()
                        .map(answer -> answer.at("/made/qr").asText())
                        .toList();

        assertThat(codes.getFirst()).contains("5403NaN");
        assertThat(codes.getLast()).contains("54051e+21");
        assertThat(verify(codes)).allMatch(answer -> answer.get("verified").asBoolean());
        assertThat(codes).allMatch(code -> fault(code) == KhqrFault.AMOUNT_INVALID);
    }

    /** A forger adds an account behind the shop's: the package finds the code in order and reads the forger's. */
    @Test
    void thePackageReadsTheLastOfTwoAccounts() throws Exception {
        var code = KhqrEncoder.encode(SHOP.builder().build());
        var forged = KhqrMutator.sealed(code.replace("99340013", "29140010thief@bank" + "99340013"));

        var answer = verify(List.of(forged)).getFirst();

        assertThat(answer.get("verified").asBoolean()).isTrue();
        assertThat(answer.at("/decoded/bakongAccountID").asText()).isEqualTo("thief@bank");
        assertThat(fault(forged)).isEqualTo(KhqrFault.DUPLICATE_TAG);
    }

    /** Why we refuse to read it. */
    private static KhqrFault fault(String code) {
        assertThat(KhqrDecoder.decode(code)).isInstanceOf(KhqrDecoding.Invalid.class);
        return ((KhqrDecoding.Invalid) KhqrDecoder.decode(code)).fault();
    }

    /** What the package decoded, but for its slip on ABA's codes: a part without a field it knows, spilled by letters. */
    private static Map<String, Optional<String>> readByThePackage(JsonNode answer) {
        var fields = new TreeMap<>(KhqrFields.of(answer.get("decoded")));
        fields.keySet().removeIf(KhqrText::digitsOnly);
        return fields;
    }

    /** Judged at each string's own creation. */
    private static List<JsonNode> verify(List<String> codes) throws Exception {
        return new KhqrOracle()
                .ask(codes.stream()
                        .map(code -> KhqrOracle.at(KhqrDecoder.decode(code)
                                        .read()
                                        .flatMap(Khqr::createdAt)
                                        .orElse(Instant.EPOCH))
                                .put("qr", code))
                        .toList());
    }

    private static List<JsonNode> make(List<KhqrInput> inputs) throws Exception {
        return new KhqrOracle()
                .ask(inputs.stream()
                        .map(input -> KhqrOracle.at(input.createdAt()).<JsonNode>set("input", input.json()))
                        .toList());
    }

    private static void refuses(KhqrInput input) {
        assertThatExceptionOfType(KhqrRefusedException.class).as("%s", input).isThrownBy(() -> input.builder()
                .build());
    }

    private static KhqrInput with(String... namesAndTexts) {
        var texts = new TreeMap<>(SHOP.texts());
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            texts.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return new KhqrInput(texts, SHOP.currency(), SHOP.amount(), SHOP.createdAt(), SHOP.expiresAt());
    }

    private static KhqrInput amount(String currency, String amount) {
        return new KhqrInput(SHOP.texts(), currency, Optional.of(amount), NOW, SHOP.expiresAt());
    }

    private static KhqrInput expiring(Instant end) {
        return new KhqrInput(SHOP.texts(), SHOP.currency(), SHOP.amount(), NOW, end);
    }
}
