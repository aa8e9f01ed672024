package io.vikaya.payment.ocr.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.CurrencyMark;
import io.vikaya.payment.ocr.text.PrintedNumber;
import io.vikaya.payment.reading.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountReadingsTests {

    @Test
    void takesASignReadAsADigitForNoOtherFigure() {
        var readings = new AmountReadings(List.of(
                read(Passes.NEURAL, "19,000", 0.96, 57, false),
                read(Passes.GRAY, "19,000", 0.5, 42, false),
                read(Passes.KHMER, "119,000", 0.6, 42, false),
                read(Passes.HEADLINE, "419,000", 0.7, 41, false)));
        assertThat(readings.bothEnginesAgree()).isTrue();
        assertThat(readings.isDisputed()).isFalse();
    }

    @Test
    void keepsADigitInFrontAsARivalWhereNoSignStands() {
        var readings = new AmountReadings(List.of(
                read(Passes.NEURAL, "19,000", 0.96, 57, false),
                read(Passes.GRAY, "19,000", 0.9, 57, false),
                read(Passes.EVEN, "119,000", 0.9, 57, false)));
        assertThat(readings.isDisputed()).isTrue();
        assertThat(readings.rivals()).isOne();
    }

    @Test
    void saysWhenTheNetworksReadAnotherFigure() {
        var readings = new AmountReadings(List.of(
                read(Passes.GRAY, "28,000", 0.9, 50, true),
                read(Passes.EVEN, "28,000", 0.9, 50, true),
                read(Passes.NEURAL, "26,000", 0.97, 50, true)));
        assertThat(readings.networksDiffer()).isTrue();
        assertThat(readings.bothEnginesAgree()).isFalse();
    }

    @Test
    void dropsNoise() {
        var readings = new AmountReadings(List.of(
                read(Passes.GRAY, "16,000", 0.9, 50, false),
                read(Passes.HEADLINE, "16,000", 0.9, 50, false),
                read(Passes.NEURAL, "889", 0.51, 50, false),
                read(Passes.EVEN, "3", 0.1, 50, false)));
        assertThat(readings.isDisputed()).isFalse();
        assertThat(readings.networksDiffer()).isFalse();
    }

    private static AmountCandidate read(String pass, String figure, double confidence, int left, boolean minus) {
        var box = new Box(left, 20, 120, 30);
        return new AmountCandidate(
                pass,
                PrintedNumber.parse(figure).orElseThrow(),
                new CurrencyMark(null, false),
                minus,
                figure,
                confidence,
                box,
                box);
    }
}
