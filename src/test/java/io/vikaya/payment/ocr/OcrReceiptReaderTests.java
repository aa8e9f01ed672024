package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.payment.check.PrintedIds;
import io.vikaya.payment.ocr.engine.EnginePool;
import io.vikaya.payment.ocr.engine.ReadingTimeoutException;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.shared.image.ImageDecoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcrReceiptReaderTests {

    private final ReceiptReader reader = SharedEngine.reader();

    static Stream<JsonNode> receipts() throws IOException {
        return truth().filter(line -> line.get("kind").asText().equals("bank_receipt"));
    }

    static Stream<JsonNode> others() throws IOException {
        return truth().filter(line -> line.get("kind").asText().equals("not_receipt"));
    }

    private static Stream<JsonNode> truth() throws IOException {
        var json = new ObjectMapper();
        try (var in = OcrReceiptReaderTests.class.getResourceAsStream("/receipts/truth.jsonl")) {
            var lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return json.readerFor(JsonNode.class).<JsonNode>readValues(lines).readAll().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void readsEveryFieldThatDecides(JsonNode truth) {
        var reading = reader.read(SharedEngine.picture(truth.get("file").asText()));
        assertThat(reading.isCompletedReceipt()).isTrue();
        assertThat(reading.amountAgreed()).isTrue();
        var amount = Objects.requireNonNull(reading.amount()).value();
        assertThat(amount.plainAmount()).isEqualTo(truth.get("amount").asText());
        assertThat(amount.currency()).hasToString(truth.get("currency").asText());
        assertSame(reading.transactionId(), truth.get("transactionId"));
        assertSame(reading.reference(), truth.get("reference"));
        assertSame(reading.hash(), truth.get("hash"));
        assertSame(reading.dateTime(), truth.get("dateTime"));
        assertSame(reading.recipientName(), truth.get("recipientName"));
        assertSame(reading.recipientAccount(), truth.get("recipientAccount"));
        assertThat(reading.has(ReadingFlag.DEBIT_CONTRADICTS)).isFalse();
        assertThat(reading.confidence()).isGreaterThan(0.5);
    }

    /** Switched off or missing on a machine, the networks leave a reader that reads screenshots as before. */
    @ParameterizedTest
    @ValueSource(strings = {"k7e5td.jpg", "t86a3n.jpg", "xgn32x.jpg"})
    void readsScreenshotsWithoutTheNetworksToo(String file) {
        var alone = SharedEngine.readerWithoutNetworks().read(SharedEngine.picture(file));
        var together = reader.read(SharedEngine.picture(file));
        assertThat(Objects.requireNonNull(alone.amount()).value())
                .isEqualTo(Objects.requireNonNull(together.amount()).value());
        assertThat(alone.isCompletedReceipt()).isTrue();
    }

    /** Sent on by a messenger, it is another file of the same payment: its ids have to come out the same. */
    @ParameterizedTest
    @ValueSource(strings = {"k7e5td.jpg", "t86a3n.jpg", "xgn32x.jpg"})
    void readsTheSameIdsFromAPictureEncodedAgain(String file) throws IOException {
        var original = SharedEngine.picture(file);

        var first = reader.read(original);
        var second = reader.read(new ImageDecoder().decode(encodedAgain(original.image())));

        assertThat(PrintedIds.of(first)).isNotEmpty().isEqualTo(PrintedIds.of(second));
    }

    private static byte[] encodedAgain(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0.5f);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static void assertSame(@Nullable ReadField<?> read, JsonNode printed) {
        if (read != null) {
            assertThat(plain(read.value().toString())).isEqualTo(plain(printed.asText()));
        } else {
            assertThat(printed.isNull()).as("%s was not read", printed).isTrue();
        }
    }

    private static String plain(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("others")
    void takesNothingElseForACompletedReceipt(JsonNode truth) {
        var reading = reader.read(SharedEngine.picture(truth.get("file").asText()));
        assertThat(reading.kind()).isEqualTo(ReceiptKind.NOT_RECEIPT);
        assertThat(reading.completed()).isEqualTo(truth.get("completed").isNull() ? null : Boolean.FALSE);
    }

    /** Photographed from too far, and cut off below its title: for a person, and never "this is no receipt". */
    @ParameterizedTest
    @ValueSource(strings = {"p6e5w3.jpg", "a6jsj7.jpg"})
    void asksForAClearerPictureWhereLittleButSuccessIsRead(String file) {
        var reading = reader.read(SharedEngine.picture(file));
        assertThat(reading.has(ReadingFlag.TOO_UNCLEAR)).isTrue();
        assertThat(reading.kind()).isEqualTo(ReceiptKind.BANK_RECEIPT);
        assertThat(reading.isCompletedReceipt()).isFalse();
        assertThat(reading.amount()).isNull();
    }

    @Test
    void fillsInTheFieldsOfAPendingPage() {
        var reading = reader.read(SharedEngine.picture("2kv852.jpg"));
        assertThat(reading.completed()).isFalse();
        assertThat(Objects.requireNonNull(reading.amount()).value().plainAmount())
                .isEqualTo("69000");
    }

    @Test
    void flagsThePayeesViewAndThePayersMinus() {
        assertThat(reader.read(SharedEngine.picture("q9rmnb.jpg")).flags())
                .contains(ReadingFlag.RECEIVED_VIEW)
                .doesNotContain(ReadingFlag.MINUS_SIGN_SEEN);
        assertThat(reader.read(SharedEngine.picture("k7e5td.jpg")).flags()).contains(ReadingFlag.MINUS_SIGN_SEEN);
    }

    @Test
    void keepsEveryBoxOnThePicture() {
        var image = SharedEngine.picture("k7e5td.jpg");
        var box = Objects.requireNonNull(reader.read(image).amount()).box();
        assertThat(box.left()).isNotNegative();
        assertThat(box.top()).isNotNegative();
        assertThat(box.right()).isLessThanOrEqualTo(image.width());
        assertThat(box.bottom()).isLessThanOrEqualTo(image.height() / 3);
    }

    @Test
    void findsNothingOnAnEmptyOrTinyPicture() throws IOException {
        for (var side : new int[] {1, 3, 400}) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
            var reading = reader.read(new ImageDecoder().decode(out.toByteArray()));
            assertThat(reading.kind()).isEqualTo(ReceiptKind.NOT_RECEIPT);
            assertThat(reading.amount()).isNull();
        }
    }

    @Test
    void givesUpWhenItsTimeIsOver() {
        var hurried = new OcrReceiptReader(SharedEngine.POOL, SharedEngine.NETWORKS, Duration.ofMillis(1));
        assertThatThrownBy(() -> hurried.read(SharedEngine.picture("k7e5td.jpg")))
                .isInstanceOf(ReadingFailedException.class)
                .hasCauseInstanceOf(ReadingTimeoutException.class);
    }

    @Test
    void saysSoWhenTheEngineIsClosed(@TempDir Path folder) {
        var pool = new EnginePool(folder, 1);
        pool.close();
        var closed = new OcrReceiptReader(pool, null, Duration.ofSeconds(5));
        assertThatThrownBy(() -> closed.read(SharedEngine.picture("k7e5td.jpg")))
                .isInstanceOf(ReadingFailedException.class);
    }
}
