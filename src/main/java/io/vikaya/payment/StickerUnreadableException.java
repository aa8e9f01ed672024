package io.vikaya.payment;

import io.vikaya.shared.error.ApplicationException;

/** The photo shows no KHQR sticker that could be read, or one that must not be trusted. */
public final class StickerUnreadableException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private StickerUnreadableException(String code, String message) {
        super(Kind.INVALID, code, message);
    }

    static StickerUnreadableException noCode() {
        return new StickerUnreadableException(
                "sticker-not-found", "No QR code was found in the picture; take it straight and close, without glare");
    }

    static StickerUnreadableException noKhqr() {
        return new StickerUnreadableException("sticker-not-khqr", "The QR code in the picture is not a KHQR");
    }

    static StickerUnreadableException forOnePayment() {
        return new StickerUnreadableException(
                "sticker-for-one-payment", "This QR is for one payment; scan the sticker that stands on your counter");
    }
}
