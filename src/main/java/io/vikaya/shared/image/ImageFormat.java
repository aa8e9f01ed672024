package io.vikaya.shared.image;

import java.util.Arrays;
import java.util.Optional;

/** The formats we take, known by their first bytes; a file's name says nothing. */
public enum ImageFormat {
    JPEG("jpeg"),
    PNG("png"),
    WEBP("webp");

    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final String readerName;

    ImageFormat(String readerName) {
        this.readerName = readerName;
    }

    String readerName() {
        return readerName;
    }

    /** The format of that content, if it is one of ours. */
    public static Optional<ImageFormat> of(byte[] content) {
        if (content.length > 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xD8 && content[2] == (byte) 0xFF) {
            return Optional.of(JPEG);
        }
        if (content.length >= PNG_MAGIC.length
                && Arrays.equals(content, 0, PNG_MAGIC.length, PNG_MAGIC, 0, PNG_MAGIC.length)) {
            return Optional.of(PNG);
        }
        return startsWith(content, 0, "RIFF") && startsWith(content, 8, "WEBP") ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int offset, String magic) {
        if (content.length < offset + magic.length()) {
            return false;
        }
        for (var i = 0; i < magic.length(); i++) {
            if (content[offset + i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
