package io.vikaya.telegram;

import io.vikaya.shared.error.ApplicationException;

/** Somebody sent a file larger than Telegram hands out. */
public final class FileTooLargeException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public FileTooLargeException() {
        super(Kind.TOO_LARGE, "image-too-large", "The file is larger than 8 MB. A screenshot is far smaller.");
    }
}
