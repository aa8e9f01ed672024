package io.vikaya.shared.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vikaya.shared.error.ApplicationException.Kind;
import io.vikaya.testing.Pictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDecoderTests {

    private final ImageDecoder decoder = new ImageDecoder();

    @Test
    void decodesAPictureOfEachFormat() {
        assertThat(decoder.decode(Pictures.png(40, 30)).format()).isEqualTo(ImageFormat.PNG);
        assertThat(decoder.decode(Pictures.jpeg(40, 30)).format()).isEqualTo(ImageFormat.JPEG);
        var webp = decoder.decode(Pictures.webp());
        assertThat(webp.format()).isEqualTo(ImageFormat.WEBP);
        assertThat(webp.width()).isEqualTo(1);
    }

    @Test
    void tellsSizeAndHashesOfWhatWasSent() {
        var content = Pictures.png(40, 30);
        var image = decoder.decode(content);
        assertThat(image.width()).isEqualTo(40);
        assertThat(image.height()).isEqualTo(30);
        assertThat(image.sha256()).hasSize(64).isEqualTo(decoder.decode(content).sha256());
        assertThat(image.perceptualHash()).hasSize(64);
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(refusal(new byte[0]).code()).isEqualTo("image-empty");
    }

    @Test
    void refusesMoreThanEightMebibytes() {
        var content = Arrays.copyOf(Pictures.png(10, 10), ImageDecoder.MOST_BYTES + 1);
        assertThat(refusal(content).code()).isEqualTo("image-too-large");
        assertThat(refusal(content).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello, I am a .jpg",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "GIF89a but not one of ours",
                "%PDF-1.7",
                "RIFF0000WAVE"
            })
    void refusesWhatIsNoPicture(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("image-unsupported");
    }

    @Test
    void refusesAFewBytesThatClaimTenThousandMillionPixels() {
        var bomb = Pictures.pngHeader(100_000, 100_000);
        assertThat(bomb).hasSizeLessThan(60);
        assertThat(refusal(bomb).code()).isEqualTo("image-too-many-pixels");
    }

    @Test
    void refusesAStripLongerThanAnyScreen() {
        assertThat(refusal(Pictures.png(12_000, 20)).code()).isEqualTo("image-too-many-pixels");
        assertThat(refusal(Pictures.pngHeader(6_000, 5_000)).code()).isEqualTo("image-too-many-pixels");
    }

    @Test
    void refusesAPictureInThousandsOfScans() {
        assertThat(refusal(Pictures.jpegOfManyScans()).code()).isEqualTo("image-unreadable");
    }

    /** What a refusal costs is counted, not timed: a bomb must be refused before room is made for its pixels. */
    @Test
    void refusesBombsWithoutMakingRoomForThem() {
        var thread = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();
        for (var i = 0; i < 50; i++) {
            refusal(Pictures.pngHeader(100_000, 100_000));
            refusal(Pictures.pngHeader(9_000, 9_000));
            refusal(Pictures.jpegOfManyScans());
        }
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(64L * 1024 * 1024);
    }

    @Test
    void makesPicturesNobodyNeedsThatLargeSmaller() {
        var image = decoder.decode(Pictures.largestJpeg());
        assertThat((long) image.width() * image.height()).isBetween(7_900_000L, 8_100_000L);
        assertThat(image.width()).isEqualTo(image.height());
    }

    @Test
    void refusesATruncatedPicture() {
        var png = Pictures.png(200, 200);
        var jpeg = Pictures.jpeg(400, 400);
        assertThat(refusal(Arrays.copyOf(png, png.length / 2)).code()).isEqualTo("image-unreadable");
        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length / 2)).code()).isEqualTo("image-unreadable");
        assertThat(refusal(Arrays.copyOf(png, 12)).code()).isEqualTo("image-unreadable");
        assertThat(refusal(Arrays.copyOf(jpeg, 5)).code()).isEqualTo("image-unreadable");
    }

    @Test
    void refusesAPictureWhoseBytesWereScrambled() {
        var png = Pictures.png(200, 200);
        Arrays.fill(png, 30, png.length - 20, (byte) 0x5A);
        assertThat(refusal(png).code()).isEqualTo("image-unreadable");
    }

    @Test
    void refusesACmykJpegInWordsInsteadOfFailing() {
        var refusal = refusal(Pictures.cmykJpeg());
        assertThat(refusal.code()).isEqualTo("image-unsupported");
        assertThat(refusal).hasMessageNotContaining("Exception").hasMessageNotContaining("raster");
    }

    @Test
    void opensSixteenBitAndTransparentPictures() {
        assertThat(decoder.decode(Pictures.sixteenBitPng()).image().getRGB(2, 2) & 0xFF)
                .isBetween(120, 200);
        var clear = decoder.decode(Pictures.encode(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(clear.image().getRGB(3, 3)).isEqualTo(Color.WHITE.getRGB());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsPicturesUpright(int orientation) {
        var upright = decoder.decode(Pictures.jpegWithOrientation(orientation));
        assertThat(upright.width()).isEqualTo(orientation >= 5 ? 64 : 96);
        // The red corner of the stored picture is its top left; where the camera's note puts it is known.
        var x =
                switch (orientation) {
                    case 1, 4, 5, 8 -> 6;
                    default -> upright.width() - 6;
                };
        var y =
                switch (orientation) {
                    case 1, 2, 5, 6 -> 6;
                    default -> upright.height() - 6;
                };
        assertThat(new Color(upright.image().getRGB(x, y)).getRed()).isGreaterThan(180);
        assertThat(new Color(upright.image().getRGB(x, y)).getBlue()).isLessThan(90);
    }

    @Test
    void readsPastAnExifBlockThatMakesNoSense() {
        assertThat(decoder.decode(Pictures.jpegWithBrokenExif()).width()).isEqualTo(96);
    }

    @Test
    void writesCleanCopiesWithoutWhatTheSenderAdded() throws Exception {
        var image = decoder.decode(Pictures.withTail(Pictures.jpegWithOrientation(6), "<script>evil()</script>"));
        for (var clean : new byte[][] {decoder.cleanPng(image), decoder.cleanJpeg(image)}) {
            assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                    .doesNotContain("script")
                    .doesNotContain("Exif");
            assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(image.width());
        }
    }

    @Test
    void findsAlikeWhatLooksAlike() {
        var one = decoder.decode(Pictures.jpeg(300, 500)).perceptualHash();
        var smaller = decoder.decode(Pictures.png(150, 250)).perceptualHash();
        var other = decoder.decode(Pictures.stripes()).perceptualHash();
        assertThat(PerceptualHash.distance(one, one)).isZero();
        assertThat(PerceptualHash.distance(one, smaller)).isLessThan(30);
        assertThat(PerceptualHash.distance(one, other)).isGreaterThan(40);
    }

    private ImageRejectedException refusal(byte[] content) {
        var refusal = catchThrowableOfType(ImageRejectedException.class, () -> decoder.decode(content));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
