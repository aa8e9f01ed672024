package io.vikaya.payment.cli;

import io.vikaya.payment.reading.ReceiptReading;

/** A picture with what it holds and what was read of it. */
record Labelled(TruthLine truth, ReceiptReading reading) {

    ReadingLine line() {
        return ReadingLine.of(truth.file(), reading);
    }
}
