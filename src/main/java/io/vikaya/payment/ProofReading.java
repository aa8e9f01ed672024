package io.vikaya.payment;

import io.vikaya.payment.check.PictureEditors;
import io.vikaya.payment.notice.NoticeParser;
import io.vikaya.payment.notice.NoticeReading;
import io.vikaya.payment.ocr.ReadingFailedException;
import io.vikaya.payment.ocr.ReceiptReader;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.image.ImageDecoder;
import io.vikaya.shared.image.ImageRejectedException;
import io.vikaya.shared.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reads stored proofs and single pictures. Takes seconds, so it is never called inside a transaction. */
@Service
public class ProofReading {

    private static final Logger LOG = LoggerFactory.getLogger(ProofReading.class);

    private final ProofPictures pictures;
    private final ReceiptReader reader;
    private final Clock clock;
    private final ImageDecoder decoder = new ImageDecoder();

    ProofReading(ProofPictures pictures, ReceiptReader reader, Clock clock) {
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
    }

    /** What a proof's picture or text says; empty when no reading could be made, so that a person looks at it. */
    public Optional<ReceiptReading> read(PaymentProofId id) {
        var picture = pictures.original(id);
        if (picture.mediaType().equals(ProofImages.NOTICE)) {
            return NoticeParser.parse(new String(picture.content(), StandardCharsets.UTF_8), clock.instant())
                    .map(NoticeReading::of);
        }
        try {
            return Optional.of(reader.read(decoder.decode(picture.content())));
        } catch (ReadingFailedException | ImageRejectedException e) {
            LOG.warn("Proof {} could not be read; a person will look at it", id, e);
            return Optional.empty();
        }
    }

    /** The amount on a picture of a receipt, if one was read; nothing is stored. */
    public Optional<Money> amountOn(byte[] picture) {
        var reading = readOnce(picture);
        return reading.kind() == ReceiptKind.BANK_RECEIPT
                ? Optional.ofNullable(reading.amount()).map(ReadField::value)
                : Optional.empty();
    }

    /** The program for editing pictures that signed a proof's file; empty when none did. */
    public Optional<String> editor(PaymentProofId id) {
        return PictureEditors.signatureIn(pictures.original(id).content());
    }

    /**
     * What one picture says; nothing is stored.
     *
     * @throws ImageRejectedException when it is no picture we open
     * @throws ReadingUnavailableException when the reader is not working at the moment
     */
    public ReceiptReading readOnce(byte[] picture) {
        var image = decoder.decode(picture);
        try {
            return reader.read(image);
        } catch (ReadingFailedException e) {
            LOG.warn("A picture could not be read", e);
            throw new ReadingUnavailableException();
        }
    }
}
