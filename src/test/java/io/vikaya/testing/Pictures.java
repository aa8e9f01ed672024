package io.vikaya.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Good and bad pictures, made here so that none has to be kept. */
public final class Pictures {

    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return encode(gradient(width, height), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return encode(gradient(width, height), "jpeg");
    }

    /** The smallest lossy WebP there is: one pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    private static BufferedImage gradient(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.BLACK, width, height, Color.WHITE));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.GRAY);
        graphics.fillOval(width / 4, height / 4, width / 2, height / 3);
        graphics.dispose();
        return image;
    }

    /** Ninety-six by sixty-four, blue, with a red top left corner. */
    private static BufferedImage cornered() {
        var image = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 96, 64);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 24, 24);
        graphics.dispose();
        return image;
    }

    public static byte[] encode(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] stripes() {
        var image = gradient(300, 500);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        for (var x = 0; x < 300; x += 60) {
            graphics.fillRect(x, 0, 30, 500);
        }
        graphics.dispose();
        return encode(image, "png");
    }

    public static byte[] sixteenBitPng() {
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_USHORT_GRAY);
        for (var i = 0; i < 256; i++) {
            image.getRaster().setSample(i % 16, i / 16, 0, 0x8000);
        }
        return encode(image, "png");
    }

    /** Signature and header of a PNG that claims to be that large, and nothing else. */
    public static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(PNG_MAGIC)
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .array();
    }

    /** Four channels, as print shops make them. */
    public static byte[] cmykJpeg() {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 32, 4, null);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static byte[] jpegWithOrientation(int orientation) {
        var tiff = ByteBuffer.allocate(26);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return withExif(encode(cornered(), "jpeg"), tiff.array());
    }

    public static byte[] jpegWithBrokenExif() {
        return withExif(encode(cornered(), "jpeg"), new byte[] {'I', 'I', 42, 0, 127, 127, 127, 127, 9, 9, 9, 9});
    }

    private static byte[] withExif(byte[] jpeg, byte[] tiff) {
        return ByteBuffer.allocate(jpeg.length + tiff.length + 10)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (tiff.length + 8))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(tiff)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A harmless picture in so many scans that a decoder would not come to an end with it. */
    public static byte[] jpegOfManyScans() {
        var jpeg = jpeg(64, 64);
        var scan = 2;
        while ((jpeg[scan] & 255) != 0xFF || (jpeg[scan + 1] & 255) != 0xDA) {
            scan++;
        }
        var scans = ByteBuffer.allocate(scan + 5_000 * 10);
        scans.put(jpeg, 0, scan);
        for (var i = 0; i < 5_000; i++) {
            scans.put(jpeg, scan, 10);
        }
        return scans.array();
    }

    /** As many pixels as are let in. */
    public static byte[] largestJpeg() {
        return encode(new BufferedImage(5_000, 5_000, BufferedImage.TYPE_BYTE_GRAY), "jpeg");
    }

    public static byte[] withTail(byte[] content, String tail) {
        var bytes = tail.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(content.length + bytes.length)
                .put(content)
                .put(bytes)
                .array();
    }
}
