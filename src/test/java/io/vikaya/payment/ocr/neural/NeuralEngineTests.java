package io.vikaya.payment.ocr.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.payment.ocr.engine.ReadingTimeoutException;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real networks on text drawn here. */
class NeuralEngineTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final NeuralEngine ENGINE = new NeuralEngine(1, 2);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 14, -25, 40})
    void findsAndReadsLinesAtAnyAngle(double degrees) {
        var read = read(drawn(degrees, Color.WHITE, Color.BLACK));
        assertThat(read).contains("62336709790").anyMatch(line -> line.replace(" ", "")
                .equals("-19.00USD"));
    }

    @Test
    void readsLightOnDark() {
        assertThat(read(drawn(0, new Color(20, 40, 90), Color.WHITE))).contains("62336709790");
    }

    @Test
    void tellsWhereEachLetterStands() {
        var image = drawn(0, Color.WHITE, Color.BLACK);
        var line = ENGINE.with(image, LONG, picture -> picture.find().stream()
                .map(picture::read)
                .filter(found -> found.text().equals("62336709790"))
                .findFirst()
                .orElseThrow());
        assertThat(line.confidence()).isGreaterThan(0.9);
        assertThat(line.glyphs()).hasSize(11).isSortedAccordingTo((a, b) -> Double.compare(a.along(), b.along()));
    }

    @Test
    void findsNothingOnAnEmptyPicture() {
        assertThat(read(new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @Test
    void readsOneAtATimeAndLetsTheNextWaitOnlySoLong() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var first = threads.submit(() -> ENGINE.with(drawn(0, Color.WHITE, Color.BLACK), LONG, picture -> {
                inside.countDown();
                return await(leave);
            }));
            inside.await();
            assertThatThrownBy(() ->
                            ENGINE.with(drawn(0, Color.WHITE, Color.BLACK), Duration.ofMillis(20), NeuralPicture::find))
                    .isInstanceOf(ReadingTimeoutException.class);
            leave.countDown();
            assertThat(first.get()).isTrue();
        }
    }

    @Test
    void readsNothingMoreWhenClosed() {
        var closed = new NeuralEngine(1, 1);
        closed.close();
        assertThatThrownBy(() -> closed.with(drawn(0, Color.WHITE, Color.BLACK), LONG, NeuralPicture::find))
                .isInstanceOf(IllegalStateException.class);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> read(BufferedImage image) {
        return ENGINE.with(image, LONG, picture -> picture.find().stream()
                .map(picture::read)
                .map(NeuralLine::text)
                .filter(text -> !text.isBlank())
                .toList());
    }

    private static BufferedImage drawn(double degrees, Color paper, Color ink) {
        var image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(paper);
        graphics.fillRect(0, 0, 800, 800);
        graphics.rotate(Math.toRadians(degrees), 400, 400);
        graphics.setColor(ink);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        graphics.drawString("-19.00 USD", 220, 330);
        graphics.drawString("62336709790", 220, 430);
        graphics.drawString("Transaction date", 220, 530);
        graphics.dispose();
        return image;
    }
}
