package io.vikaya.payment.khqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our writing and reading of 500 codes against the official package's.
 *
 * <p>The two write the same bytes. Left to itself the package would put the time of its own clock into 99-00, which
 * changes checksum and MD5 with it; {@code oracle.js} sets that clock to the moment our builder was given.
 */
class KhqrOracleTests {

    private static final List<KhqrInput> INPUTS = KhqrInputs.seeded(20261126, 500);

    private static List<JsonNode> answers = List.of();

    @BeforeAll
    static void askOnce() throws Exception {
        answers = new KhqrOracle()
                .ask(INPUTS.stream()
                        .map(input -> KhqrOracle.at(input.createdAt())
                                .put("qr", KhqrEncoder.encode(input.builder().build()))
                                .set("input", input.json()))
                        .map(JsonNode.class::cast)
                        .toList());
    }

    @Test
    void thePackageReadsWhatWeWrite() {
        for (var at = 0; at < INPUTS.size(); at++) {
            var answer = answers.get(at);

            assertThat(answer.get("verified").asBoolean())
                    .as("%s", INPUTS.get(at))
                    .isTrue();
            assertThat(KhqrFields.of(answer.get("decoded")))
                    .isEqualTo(INPUTS.get(at).fields());
        }
    }

    @Test
    void weReadWhatThePackageWrites() {
        for (var at = 0; at < INPUTS.size(); at++) {
            var made = answers.get(at).get("made");
            var decoding = KhqrDecoder.decode(made.path("qr").asText());

            assertThat(decoding).as("%s: %s", INPUTS.get(at), made).isInstanceOf(KhqrDecoding.Valid.class);
            assertThat(decoding.md5()).contains(made.get("md5").asText());
            assertThat(KhqrFields.of(decoding.read().orElseThrow()))
                    .isEqualTo(INPUTS.get(at).fields());
        }
    }

    @Test
    void bothWriteTheSameBytesAndWritingWhatWasReadChangesNone() {
        for (var at = 0; at < INPUTS.size(); at++) {
            var theirs = answers.get(at).get("made").path("qr").asText();

            assertThat(KhqrEncoder.encode(INPUTS.get(at).builder().build())).isEqualTo(theirs);
            assertThat(KhqrEncoder.encode(KhqrDecoder.decode(theirs).read().orElseThrow()))
                    .isEqualTo(theirs);
        }
    }

    /** So that a change of the seed or of the generator does not quietly leave something out. */
    @Test
    void theInputsHoldEverything() {
        var seen = new HashMap<String, Integer>();
        for (var input : INPUTS) {
            seen.merge(
                    "%s %s %s"
                            .formatted(
                                    input.isCorporate() ? "merchant" : "individual",
                                    input.amount().isPresent() ? "dynamic" : "static",
                                    input.currency()),
                    1,
                    Integer::sum);
            input.texts().keySet().forEach(name -> seen.merge(name, 1, Integer::sum));
        }

        assertThat(seen).hasSize(8 + 16).allSatisfy((what, often) -> assertThat(often)
                .isGreaterThan(25));
    }

    @Test
    void saysWhatIsMissingInsteadOfSkipping(@TempDir Path empty) throws Exception {
        assertThatThrownBy(() -> new KhqrOracle("node", empty).ask(List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sh src/test/khqr-oracle/install.sh");

        Files.createDirectories(empty.resolve("node_modules/bakong-khqr"));
        assertThatThrownBy(() -> new KhqrOracle("no-such-node", empty).ask(List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Node.js 20 or newer");
    }
}
