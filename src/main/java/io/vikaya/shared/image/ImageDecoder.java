package io.vikaya.shared.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Opens pictures sent by strangers.
 *
 * <p>The order matters: size, first bytes, the header's dimensions and only then the pixels, because a file of fifty
 * bytes may claim ten thousand million of them.
 */
public final class ImageDecoder {

    /** Most bytes a picture may have. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Most pixels a picture may have. */
    public static final long MOST_PIXELS = 25_000_000;

    /** Longest side a picture may have. */
    public static final int LONGEST_SIDE = 10_000;

    /** Progressive pictures have some ten scans; thousands of them keep a decoder busy for hours. */
    private static final int MOST_SCANS = 100;

    /** More than a phone's screen has; larger pictures are made smaller at once, so that none is carried around whole. */
    private static final long MOST_PIXELS_KEPT = 8_000_000;

    /** A picture at the limit takes 150 MB while it is opened, so only so many are at once. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** Small print stays legible at this quality. */
    private static final float SHARP = 0.9f;

    /**
     * Decodes the first frame, upright and of at most eight million pixels.
     *
     * @throws ImageRejectedException with the code image-empty, image-too-large, image-unsupported,
     *     image-too-many-pixels or image-unreadable
     * @throws ImagesBusyException when too many others are being opened
     */
    public DecodedImage decode(byte[] content) {
        return decode(content, image -> image);
    }

    /**
     * Decodes the first frame as {@link #decode(byte[])} does, and works with it before the next picture's turn: for whoever
     * needs the pixels only for a moment.
     */
    public <T> T decode(byte[] content, Function<DecodedImage, T> work) {
        if (content.length == 0) {
            throw ImageRejectedException.empty();
        }
        if (content.length > MOST_BYTES) {
            throw ImageRejectedException.tooLarge(MOST_BYTES);
        }
        var format = ImageFormat.of(content).orElseThrow(ImageRejectedException::unsupported);
        if (format == ImageFormat.JPEG && JpegSegments.channels(content) > 3) {
            // Print colours (CMYK). Phones make none, and Java shows them inverted or not at all.
            throw ImageRejectedException.unsupported();
        }
        if (format == ImageFormat.JPEG && JpegSegments.scans(content) > MOST_SCANS) {
            throw ImageRejectedException.unreadable();
        }
        return inTurn(() -> work.apply(open(content, format)));
    }

    private static DecodedImage open(byte[] content, ImageFormat format) {
        var orientation = format == ImageFormat.JPEG ? orientation(content) : 1;
        var image = Orientation.upright(pixels(content, format), orientation, MOST_PIXELS_KEPT);
        return new DecodedImage(
                image, format, image.getWidth(), image.getHeight(), sha256(content), PerceptualHash.of(image));
    }

    private static <T> T inTurn(Supplier<T> work) {
        try {
            if (!AT_ONCE.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new ImagesBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImagesBusyException();
        }
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage pixels(byte[] content, ImageFormat format) {
        var reader = ImageIO.getImageReadersByFormatName(format.readerName()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, false, true);
            return pixels(reader, in);
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | NegativeArraySizeException e) {
            // Readers meet damaged files with whatever exception comes first.
            throw ImageRejectedException.unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage pixels(ImageReader reader, ImageInputStream in) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw ImageRejectedException.tooManyPixels();
        }
        if (width < 1 || height < 1) {
            throw ImageRejectedException.unreadable();
        }
        var truncated = new boolean[1];
        reader.addIIOReadWarningListener(
                (source, warning) -> truncated[0] |= warning.contains("EOF") || warning.contains("end of"));
        var image = reader.read(0);
        if (truncated[0]) {
            throw ImageRejectedException.unreadable();
        }
        return image;
    }

    private static int orientation(byte[] jpeg) {
        try {
            return Orientation.of(jpeg);
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    /** The pixels alone as a new PNG: no metadata, no trailing bytes, nothing the sender wrote. */
    public byte[] cleanPng(DecodedImage image) {
        return encode(image, "png");
    }

    /** The pixels alone as a new JPEG; smaller than {@link #cleanPng} for photos. */
    public byte[] cleanJpeg(DecodedImage image) {
        return encode(image, "jpeg");
    }

    private static byte[] encode(DecodedImage image, String format) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(SHARP);
            }
            writer.write(null, new IIOImage(image.image(), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
