package io.vikaya.payment.ocr.page;

import io.vikaya.payment.reading.Box;

/**
 * One pass's opinion on one value.
 *
 * @param pass which pass; passes of one engine make the same mistakes
 */
public record Ballot<T>(String pass, T value, String text, double confidence, Box box) {

    boolean isNeural() {
        return pass.equals(Passes.NEURAL);
    }
}
