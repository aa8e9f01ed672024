package io.vikaya.payment.ocr.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginePoolTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void readsTheSameOnManyThreadsAsOnOne() throws Exception {
        try (var pool = EnginePool.ofMachine();
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var image = GrayImage.of(drawn("28,000 KHR", Color.BLACK, Color.WHITE));
            var alone = pool.read(image, Language.ENGLISH, Arrangement.LINE, LIMIT);
            assertThat(alone).extracting(OcrWord::text).containsExactly("28,000", "KHR");
            assertThat(alone.getFirst().confidence()).isBetween(0.5, 1.0);
            var tasks = IntStream.range(0, 6)
                    .mapToObj(i -> workers.submit(() -> pool.read(image, Language.ENGLISH, Arrangement.LINE, LIMIT)))
                    .toList();
            for (var task : tasks) {
                assertThat(task.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void unpacksOnceIntoAFolderOfItsVersionAndLeavesNothingHalfWritten(@TempDir Path folder) throws Exception {
        try (var workers = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(i -> workers.submit(() -> new UnpackedFiles(folder).unpack()))
                    .toList();
            for (var one : both) {
                one.get();
            }
        }
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .hasSize(4)
                    .contains("eng.traineddata", "khm.traineddata")
                    .noneMatch(name -> name.startsWith("unpacking"));
        }
    }

    @Test
    void stopsWhenTimeIsUp() {
        try (var pool = EnginePool.ofMachine()) {
            var image =
                    GrayImage.of(drawn("28,000 KHR", Color.BLACK, Color.WHITE)).scaled(6);
            assertThatThrownBy(() -> pool.read(image, Language.BOTH, Arrangement.SPARSE, Duration.ofMillis(1)))
                    .isInstanceOf(ReadingTimeoutException.class);
        }
    }

    @Test
    void makesFaintTextOnAnyGroundDark() {
        var faint = GrayImage.of(drawn("28,000 KHR", new Color(150, 150, 150), new Color(100, 100, 100)));
        var even = LocalContrast.normalize(faint);
        assertThat(darkest(even)).isLessThan(30);
        assertThat(even.at(2, 2)).isGreaterThan(200);
    }

    private static int darkest(GrayImage image) {
        return IntStream.range(0, image.pixels().length)
                .map(i -> image.pixels()[i] & 255)
                .min()
                .orElseThrow();
    }

    private static BufferedImage drawn(String text, Color ink, Color ground) {
        var image = new BufferedImage(360, 90, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, 360, 90);
        graphics.setColor(ink);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        graphics.drawString(text, 30, 60);
        graphics.dispose();
        return image;
    }
}
