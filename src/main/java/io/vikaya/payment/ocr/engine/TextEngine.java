package io.vikaya.payment.ocr.engine;

import java.time.Duration;
import java.util.List;

/** Turns a gray picture into words. The seam between what is read and how it is understood. */
public interface TextEngine {

    /** Models to read with. Kept apart, because a joint pass has lost whole English lines. */
    enum Language {
        ENGLISH("eng"),
        KHMER("khm"),
        BOTH("eng+khm");

        private final String code;

        Language(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** How the words lie on the picture. */
    enum Arrangement {
        /** One block of lines, as on a slip. */
        BLOCK(6),
        /** Text anywhere, as on a page with pictures. */
        SPARSE(11),
        /** A single line, cut out. */
        LINE(7);

        private final int pageSegmentationMode;

        Arrangement(int pageSegmentationMode) {
            this.pageSegmentationMode = pageSegmentationMode;
        }

        int pageSegmentationMode() {
            return pageSegmentationMode;
        }
    }

    /**
     * Reads every word.
     *
     * @throws ReadingTimeoutException when it takes longer than {@code limit}
     */
    List<OcrWord> read(GrayImage image, Language language, Arrangement arrangement, Duration limit);
}
