package io.vikaya.payment;

import io.vikaya.shared.image.DecodedImage;
import io.vikaya.shared.image.ImageDecoder;
import io.vikaya.shared.image.ImageRejectedException;
import java.util.Locale;

/**
 * A picture that has been opened once and found harmless, with the bytes it came in.
 *
 * @param mediaType of the bytes, found by looking at them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash
public record ProofImage(byte[] content, String mediaType, String sha256, String perceptualHash) {

    /**
     * Checks a file a stranger sent.
     *
     * @throws ImageRejectedException when it is no picture we open; the message is for the sender
     */
    public static ProofImage of(byte[] content) {
        DecodedImage image = new ImageDecoder().decode(content);
        return new ProofImage(
                content,
                "image/" + image.format().name().toLowerCase(Locale.ROOT),
                image.sha256(),
                image.perceptualHash());
    }
}
