package io.vikaya.payment;

/**
 * A picture that was opened once, found harmless and kept.
 *
 * @param originalKey where the bytes are kept as they came: evidence, never shown in a browser
 * @param displayKey where its pixels are kept, drawn anew as a JPEG of the same size: what people are shown
 * @param mediaType of the original, found by looking at it
 * @param bytes how large the original is
 */
public record ProofImage(
        String originalKey, String displayKey, String mediaType, int bytes, String sha256, String perceptualHash) {}
