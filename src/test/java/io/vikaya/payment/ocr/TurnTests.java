package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.LocalContrast;
import io.vikaya.payment.ocr.engine.Skew;
import io.vikaya.payment.reading.Box;
import io.vikaya.shared.image.DecodedImage;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTests {

    @ParameterizedTest
    @ValueSource(doubles = {0, 4, -7})
    void measuresHowFarAPictureLeans(double degrees) {
        var leaning = new Turn(SharedEngine.picture("k7e5td.jpg").image(), -degrees).image();
        var measured = Skew.degrees(LocalContrast.normalize(GrayImage.of(leaning)));
        assertThat(measured).isCloseTo(degrees, Offset.offset(1.0));
    }

    @Test
    void findsTheWayBackToTheOriginal() {
        var image = SharedEngine.picture("k7e5td.jpg").image();
        var turn = new Turn(image, 90);
        assertThat(turn.image().getWidth()).isEqualTo(image.getHeight());
        assertThat(turn.back(new Box(0, 0, turn.image().getWidth(), turn.image().getHeight())))
                .isEqualTo(new Box(0, 0, image.getWidth(), image.getHeight()));
        var level = new Turn(image, 0);
        assertThat(level.back(new Box(10, 20, 30, 40))).isEqualTo(new Box(10, 20, 30, 40));
    }

    @Test
    void readsACamerasFullSizedPictureAndFindsTheWayBack() {
        var sent = SharedEngine.picture("k7e5td.jpg");
        var large = new Turn(sent.image(), 0, 4);
        var reading = SharedEngine.reader()
                .read(new DecodedImage(
                        large.image(),
                        sent.format(),
                        large.image().getWidth(),
                        large.image().getHeight(),
                        "",
                        ""));
        var upright = Objects.requireNonNull(SharedEngine.reader().read(sent).amount());
        var amount = Objects.requireNonNull(reading.amount());
        assertThat(amount.value()).isEqualTo(upright.value());
        assertThat(amount.box().centerX()).isCloseTo(4 * upright.box().centerX(), Offset.offset(60));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 90})
    void readsAPictureThatLeansOrLiesOnItsSide(double degrees) {
        var sent = SharedEngine.picture("k7e5td.jpg");
        var upright = Objects.requireNonNull(SharedEngine.reader().read(sent).amount());
        var turn = new Turn(sent.image(), degrees);
        var turned = new DecodedImage(
                turn.image(),
                sent.format(),
                turn.image().getWidth(),
                turn.image().getHeight(),
                "",
                "");
        var reading = SharedEngine.reader().read(turned);
        var amount = Objects.requireNonNull(reading.amount());
        assertThat(amount.value()).isEqualTo(upright.value());
        assertThat(reading.transactionId()).isNotNull();
        assertThat(turn.back(amount.box()).centerX()).isCloseTo(upright.box().centerX(), Offset.offset(40));
        assertThat(turn.back(amount.box()).centerY()).isCloseTo(upright.box().centerY(), Offset.offset(40));
    }
}
