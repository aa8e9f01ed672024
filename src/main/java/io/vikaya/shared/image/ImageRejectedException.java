package io.vikaya.shared.image;

import io.vikaya.shared.error.ApplicationException;

/** A picture we do not open. The message is for the person who sent it. */
public final class ImageRejectedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private ImageRejectedException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    static ImageRejectedException empty() {
        return new ImageRejectedException(
                Kind.INVALID, "image-empty", "The file is empty. Please send the picture again.");
    }

    static ImageRejectedException tooLarge(int most) {
        return new ImageRejectedException(
                Kind.TOO_LARGE,
                "image-too-large",
                "The file is larger than " + most / (1024 * 1024) + " MB. A screenshot is far smaller.");
    }

    static ImageRejectedException unsupported() {
        return new ImageRejectedException(
                Kind.INVALID,
                "image-unsupported",
                "This is not a picture we can open. Please send a JPEG, PNG or WebP.");
    }

    static ImageRejectedException tooManyPixels() {
        return new ImageRejectedException(
                Kind.TOO_LARGE,
                "image-too-many-pixels",
                "The picture has too many pixels. Please send the screenshot as it is.");
    }

    static ImageRejectedException unreadable() {
        return new ImageRejectedException(
                Kind.INVALID, "image-unreadable", "The picture is damaged or incomplete. Please send it again.");
    }
}
