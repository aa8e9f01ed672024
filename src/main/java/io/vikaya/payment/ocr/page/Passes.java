package io.vikaya.payment.ocr.page;

import java.util.Set;

/** Names of the passes over a picture. */
public final class Passes {

    /** Plain gray, English, text anywhere. */
    public static final String GRAY = "gray";

    /** Plain gray, Khmer and English, one block. */
    public static final String KHMER = "khmer";

    /** Evened contrast, English, text anywhere. */
    public static final String EVEN = "even";

    /** Evened contrast, Khmer and English, text anywhere; only where the others found too little. */
    public static final String EVEN_KHMER = "even-khmer";

    /** The networks' reading, of lines however they lie. */
    public static final String NEURAL = "neural";

    /** The labels alone, in Khmer. */
    public static final String LABELS = "labels";

    /** The headline alone. */
    public static final String HEADLINE = "headline";

    /** Parts looked at a second time, plain. */
    public static final String AGAIN = "again";

    /** Lines of the title looked at a second time with the Khmer model alone. */
    public static final String AGAIN_TITLE = "again-title";

    public static final String AGAIN_TITLE_EVEN = "again-title-even";

    /** Names looked at a second time with the Khmer model alone. */
    public static final String AGAIN_NAME = "again-name";

    public static final String AGAIN_NAME_EVEN = "again-name-even";

    /** Dates looked at a second time, in both languages. */
    public static final String AGAIN_DATE = "again-date";

    public static final String AGAIN_DATE_EVEN = "again-date-even";

    /** Dates looked at a second time with the Khmer model alone, which takes no Khmer digit for a Latin one. */
    public static final String AGAIN_KHMER = "again-khmer";

    public static final String AGAIN_KHMER_EVEN = "again-khmer-even";

    /** Parts looked at a second time, contrast evened. */
    public static final String AGAIN_EVEN = "again-even";

    private static final Set<String> OTHER_THINGS = Set.of(
            LABELS,
            AGAIN_TITLE,
            AGAIN_TITLE_EVEN,
            AGAIN_NAME,
            AGAIN_NAME_EVEN,
            AGAIN_DATE,
            AGAIN_DATE_EVEN,
            AGAIN_KHMER,
            AGAIN_KHMER_EVEN);

    /** Whether a pass was after something else, so that a figure in it says nothing about the headline. */
    public static boolean isForOtherThings(String pass) {
        return OTHER_THINGS.contains(pass);
    }

    private Passes() {}
}
