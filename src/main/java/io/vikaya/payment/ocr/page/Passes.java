package io.vikaya.payment.ocr.page;

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

    /** The headline alone. */
    public static final String HEADLINE = "headline";

    /** Parts looked at a second time, plain. */
    public static final String AGAIN = "again";

    /** Dates looked at a second time with the Khmer model alone, which takes no Khmer digit for a Latin one. */
    public static final String AGAIN_KHMER = "again-khmer";

    /** Parts looked at a second time, contrast evened. */
    public static final String AGAIN_EVEN = "again-even";

    private Passes() {}
}
