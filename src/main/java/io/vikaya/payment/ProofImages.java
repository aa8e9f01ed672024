package io.vikaya.payment;

import io.vikaya.payment.notice.NoticePicture;
import io.vikaya.shared.image.DecodedImage;
import io.vikaya.shared.image.ImageDecoder;
import io.vikaya.shared.image.ImageFormat;
import io.vikaya.shared.image.ImageRejectedException;
import io.vikaya.storage.FilesUnavailableException;
import io.vikaya.storage.TenantFiles;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Takes in pictures strangers send. Both files are kept before anything names them, and outside any transaction: a store may be
 * far away. A crash in between leaves a file nobody refers to and never a proof without its picture.
 */
@Service
public class ProofImages {

    private static final String EVIDENCE = "evidence";
    static final String NOTICE = "text/plain";
    private static final String DISPLAY = "display";

    private final TenantFiles files;
    private final ImageDecoder decoder = new ImageDecoder();

    ProofImages(TenantFiles files) {
        this.files = files;
    }

    /**
     * Opens a picture, keeps it for the current tenant and hands it on; when that is refused, the files go again.
     *
     * @param use stores what refers to the picture, in a transaction of its own
     * @throws ImageRejectedException when it is no picture we open; the message is for the sender
     * @throws FilesUnavailableException when it cannot be kept; nothing has happened then
     */
    public <T> T receive(byte[] content, Function<ProofImage, T> use) {
        var image = keep(content);
        try {
            return use.apply(image);
        } catch (RuntimeException e) {
            discard(image, e);
            throw e;
        }
    }

    /**
     * Keeps a bank's notice as the evidence it is, a text, with a picture of it for people.
     *
     * @param use stores what refers to it, in a transaction of its own
     * @throws FilesUnavailableException when it cannot be kept; nothing has happened then
     */
    public <T> T receiveNotice(String text, Function<ProofImage, T> use) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var drawn = decoder.decode(NoticePicture.draw(text), this::open);
        var image = new ProofImage(
                files.keep(EVIDENCE, content, NOTICE),
                files.keep(DISPLAY, drawn.display(), "image/jpeg"),
                NOTICE,
                content.length,
                drawn.sha256(),
                drawn.perceptualHash());
        try {
            return use.apply(image);
        } catch (RuntimeException e) {
            discard(image, e);
            throw e;
        }
    }

    private ProofImage keep(byte[] content) {
        var opened = decoder.decode(content, this::open);
        var mediaType = "image/" + opened.format().name().toLowerCase(Locale.ROOT);
        return new ProofImage(
                files.keep(EVIDENCE, content, mediaType),
                files.keep(DISPLAY, opened.display(), "image/jpeg"),
                mediaType,
                content.length,
                opened.sha256(),
                opened.perceptualHash());
    }

    /** What is needed of a picture once its pixels are let go. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Opened(ImageFormat format, byte[] display, String sha256, String perceptualHash) {}

    private Opened open(DecodedImage image) {
        return new Opened(image.format(), decoder.cleanJpeg(image), image.sha256(), image.perceptualHash());
    }

    private void discard(ProofImage image, RuntimeException why) {
        try {
            files.discard(image.originalKey());
            files.discard(image.displayKey());
        } catch (FilesUnavailableException e) {
            // Left behind, referred to by nothing; what the sender is told is why it was refused.
            why.addSuppressed(e);
        }
    }
}
