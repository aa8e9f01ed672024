package io.vikaya.payment.ocr;

import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.image.DecodedImage;

/** Reads what a picture of a payment says. It judges nothing: whether it is the right payment is not its question. */
public interface ReceiptReader {

    /**
     * Reads one picture; anything may be sent here, and most things are no receipts.
     *
     * @throws ReadingFailedException when no reading could be made, which says nothing about the picture
     */
    ReceiptReading read(DecodedImage image);
}
