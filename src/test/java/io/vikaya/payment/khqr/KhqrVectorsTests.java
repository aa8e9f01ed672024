package io.vikaya.payment.khqr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against 57 published strings with the answers of the official SDK 1.0.20. */
class KhqrVectorsTests {

    static Stream<JsonNode> vectors() throws IOException {
        try (var file = KhqrVectorsTests.class.getResourceAsStream("/khqr/khqr-vectors.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false);
        }
    }

    @Test
    void holdsAllVectors() throws IOException {
        assertThat(vectors()).hasSize(57);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnChecksumAndMd5(JsonNode vector) {
        var decoding = KhqrDecoder.decode(vector.get("qr").asText());

        assertThat(decoding.crcOk()).isEqualTo(vector.get("crcOk").asBoolean());
        assertThat(decoding.md5()).contains(vector.get("md5").asText());
    }

    /** No exception: our stricter rules (see {@link KhqrDecoderTests}) touch none of the published strings. */
    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnValidity(JsonNode vector) {
        var decoding = KhqrDecoder.decode(vector.get("qr").asText());

        assertThat(decoding instanceof KhqrDecoding.Valid)
                .isEqualTo(vector.get("officialVerifyAtCreation").asBoolean());
    }

    /** Where tags cannot be told apart the official decoder guesses on and we say nothing: 4 strings. */
    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnEveryField(JsonNode vector) {
        var decoding = KhqrDecoder.decode(vector.get("qr").asText());
        if (decoding instanceof KhqrDecoding.Invalid(var fault, var crcOk, var md5, var partial) && partial == null) {
            assertThat(fault).isEqualTo(KhqrFault.MALFORMED);
            return;
        }
        assertThat(KhqrFields.of(decoding.read().orElseThrow())).isEqualTo(KhqrFields.of(vector.get("officialDecode")));
    }

    /** Every element, those of other schemes too, in the string's own order. */
    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnEveryElement(JsonNode vector) {
        KhqrDecoder.decode(vector.get("qr").asText()).read().ifPresent(khqr -> assertThat(khqr.tags())
                .containsExactlyElementsOf(StreamSupport.stream(
                                vector.get("tlv").spliterator(), false)
                        .map(tag -> new KhqrTag(tag.get(0).asText(), tag.get(1).asText()))
                        .filter(tag -> !tag.id().equals("63"))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void writesBackWhatItRead(JsonNode vector) {
        var text = vector.get("qr").asText();

        if (KhqrDecoder.decode(text) instanceof KhqrDecoding.Valid(var khqr, var md5)) {
            assertThat(KhqrEncoder.encode(khqr)).isEqualTo(text);
        }
    }

    /** The builder's own order and spelling are the official SDK's: 00 01 29 52 53 54 58 59 60 62 99 63. */
    @Test
    void buildsTheSameStringAsTheOfficialSdk() throws IOException {
        var text = vectors()
                .map(vector -> vector.get("qr").asText())
                .filter(qr -> qr.contains("1726749117643"))
                .findFirst()
                .orElseThrow();
        var read = KhqrDecoder.decode(text).read().orElseThrow();

        var built = Khqr.builder()
                .remittance("jonhsmith@nbcq", "012345678")
                .amount(read.amount().orElseThrow())
                .merchantName("Jonh Smith")
                .merchantCity("Siam Reap")
                .billNumber("INV-2021-07-65822")
                .mobileNumber("85512345678")
                .storeLabel("BKK-1")
                .terminalLabel("012345")
                .createdAt(read.createdAt().orElseThrow())
                .expiresAt(read.expiresAt().orElseThrow())
                .build();

        assertThat(KhqrEncoder.encode(built)).isEqualTo(text);
    }
}
