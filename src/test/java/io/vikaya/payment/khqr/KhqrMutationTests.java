package io.vikaya.payment.khqr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ruined codes are refused with a fault, never with an exception, and never taken with a wrong checksum. */
class KhqrMutationTests {

    private static final int MUTANTS = 20_000;

    /** The published strings that are valid and 100 of our own making. */
    static List<String> validCodes() throws IOException {
        return Stream.concat(
                        KhqrVectorsTests.vectors()
                                .map(vector -> vector.get("qr").asText()),
                        KhqrInputs.seeded(7, 100).stream()
                                .map(input -> KhqrEncoder.encode(input.builder().build())))
                .filter(text -> KhqrDecoder.decode(text) instanceof KhqrDecoding.Valid)
                .toList();
    }

    @Test
    @Timeout(60)
    void answersEveryMutantAndTakesNoneWithAWrongChecksum() throws IOException {
        var mutator = new KhqrMutator(validCodes(), 20261126);
        var faults = EnumSet.noneOf(KhqrFault.class);
        var taken = 0;
        for (var round = 0; round < MUTANTS; round++) {
            var mutant = mutator.mutant();
            var decoding = KhqrDecoder.decode(mutant);

            touchEverything(decoding);
            assertThat(KhqrDecoder.decode(mutant)).isEqualTo(decoding);
            switch (decoding) {
                case KhqrDecoding.Valid(var khqr, var digest) -> {
                    assertThat(endsWithItsChecksum(mutant)).as(mutant).isTrue();
                    assertThat(KhqrEncoder.encode(khqr)).isEqualToIgnoringCase(mutant);
                    taken++;
                }
                case KhqrDecoding.Invalid invalid -> {
                    if (invalid.fault() != KhqrFault.TOO_LONG) {
                        assertThat(invalid.crcOk()).as(mutant).isEqualTo(endsWithItsChecksum(mutant));
                    }
                    faults.add(invalid.fault());
                }
            }
        }

        // Neither all refused nor all taken, and for every kind of reason: of the 26 that reading knows hardly one is
        // left.
        assertThat(taken).isBetween(MUTANTS / 20, MUTANTS / 2);
        assertThat(faults).hasSizeGreaterThan(20);
    }

    /** Without a new checksum hardly a change goes unseen; each kind is tried alone. */
    @Test
    void seesEachKindOfChangeByTheChecksum() throws IOException {
        var codes = validCodes();
        var mutator = new KhqrMutator(codes, 1);
        Map<KhqrMutator.Change, Integer> seen = new EnumMap<>(KhqrMutator.Change.class);
        for (var change : KhqrMutator.Change.values()) {
            for (var text : codes) {
                var mutant = mutator.changed(text, change);
                // A splice may be all of the other code.
                if (codes.stream().noneMatch(mutant::equalsIgnoreCase)) {
                    assertThat(KhqrDecoder.decode(mutant))
                            .as("%s of %s: %s", change, text, mutant)
                            .isInstanceOf(KhqrDecoding.Invalid.class);
                    seen.merge(change, 1, Integer::sum);
                }
            }
        }

        assertThat(seen.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(KhqrMutator.Change.NONE)));
    }

    private static void touchEverything(KhqrDecoding decoding) {
        decoding.expiredAt(Instant.EPOCH);
        decoding.read().ifPresent(khqr -> {
            KhqrFields.of(khqr)
                    .values()
                    .forEach(field -> field.ifPresent(text -> {
                        KhqrText.printable(text);
                        KhqrText.fit(text, 9);
                    }));
            assertThat(Stream.of(khqr.amount(), khqr.currency(), khqr.createdAt(), khqr.expiresAt()))
                    .doesNotContainNull();
            assertThat(khqr.foreignTags()).doesNotContainNull();
            assertThat(KhqrEncoder.encode(khqr)).contains("6304");
        });
    }

    /** CRC-16/CCITT-FALSE once more, bit by bit and written apart from {@link Crc16}, which is under test here. */
    private static boolean endsWithItsChecksum(String text) {
        if (!text.matches("(?s).*6304[0-9A-Fa-f]{4}")) {
            return false;
        }
        var end = text.length() - 4;
        var register = 0xFFFF;
        for (var octet : text.substring(0, end).getBytes(StandardCharsets.UTF_8)) {
            for (var bit = 7; bit >= 0; bit--) {
                var feedback = (register >> 15 ^ octet >> bit) & 1;
                register = register << 1 & 0xFFFF ^ feedback * 0x1021;
            }
        }
        return register == Integer.parseInt(text.substring(end), 16);
    }
}
