package io.vikaya.stories;

import io.vikaya.testing.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files people and attackers send as a "screenshot", each with the one right answer. */
final class UploadCorpus {

    private static final String SCRIPT = "<script>document.title='owned'</script>";

    private UploadCorpus() {}

    /**
     * A file to send.
     *
     * @param code the refusal's code; empty for pictures that are taken in
     * @param says a part of the refusal's sentence, as chats show it
     */
    record Sent(String name, String mediaType, byte[] content, int status, String code, String says) {

        boolean accepted() {
            return status == 201;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sent> all() {
        return List.of(
                good("plain.png", "image/png", Pictures.png(80, 120)),
                good("plain.jpg", "image/jpeg", Pictures.jpeg(80, 120)),
                good("plain.webp", "image/webp", Pictures.webp()),
                good("sixteen-bit.png", "image/png", Pictures.sixteenBitPng()),
                good("turned.jpg", "image/jpeg", Pictures.jpegWithOrientation(6)),
                good("one-pixel.png", "image/png", Pictures.png(1, 1)),
                good("wrong-extension.html", "text/html", Pictures.png(60, 60)),
                good("../../../etc/passwd.png", "image/png", Pictures.png(61, 60)),
                good("\u202Egnp.exe", "image/png", Pictures.png(62, 60)),
                good("polyglot.jpg", "image/jpeg", Pictures.withTail(Pictures.jpeg(90, 90), SCRIPT)),
                tooManyPixels("bomb.png", Pictures.pngHeader(100_000, 100_000)),
                tooManyPixels("thirty-megapixels.png", Pictures.pngHeader(6_000, 5_000)),
                tooManyPixels("strip.png", Pictures.png(12_000, 20)),
                broken("truncated.png", half(Pictures.png(200, 200))),
                broken("truncated.jpg", half(Pictures.jpeg(400, 400))),
                broken("scrambled.png", scrambled()),
                broken("scans.jpg", Pictures.jpegOfManyScans()),
                unsupported("cmyk.jpg", "image/jpeg", Pictures.cmykJpeg()),
                unsupported("gifar.gif", "image/gif", text("GIF89a\1\0\1\0PK\3\4")),
                unsupported("drawing.svg", "image/svg+xml", text("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT)),
                unsupported("page.jpg", "image/jpeg", text("<!doctype html>" + SCRIPT)),
                unsupported("receipt.pdf", "application/pdf", text("%PDF-1.7\n%\u00e2\u00e3")),
                new Sent("nothing.png", "image/png", new byte[0], 422, "image-empty", "empty"),
                new Sent(
                        "heavy.png",
                        "image/png",
                        Arrays.copyOf(Pictures.png(70, 70), 9_000_000),
                        413,
                        "image-too-large",
                        "larger than 8 MB"));
    }

    private static Sent good(String name, String mediaType, byte[] content) {
        return new Sent(name, mediaType, content, 201, "", "");
    }

    private static Sent tooManyPixels(String name, byte[] content) {
        return new Sent(name, "image/png", content, 413, "image-too-many-pixels", "too many pixels");
    }

    private static Sent broken(String name, byte[] content) {
        return new Sent(name, "image/png", content, 422, "image-unreadable", "damaged or incomplete");
    }

    private static Sent unsupported(String name, String mediaType, byte[] content) {
        return new Sent(name, mediaType, content, 422, "image-unsupported", "not a picture we can open");
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] scrambled() {
        var png = Pictures.png(200, 200);
        Arrays.fill(png, 30, png.length - 20, (byte) 0x5A);
        return png;
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
