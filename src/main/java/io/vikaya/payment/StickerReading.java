package io.vikaya.payment;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import io.vikaya.payment.khqr.Khqr;
import io.vikaya.payment.khqr.KhqrDecoder;
import io.vikaya.payment.khqr.KhqrDecoding;
import io.vikaya.shared.image.ImageDecoder;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reads a photo of the KHQR sticker on a merchant's counter, so that nobody types an account number from a picture. */
@Service
public class StickerReading {

    /** Phones take pictures far larger than a code needs; smaller ones are read faster and less noisily. */
    private static final List<Integer> SIDES = List.of(1_200, 2_400, 700);

    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            Boolean.TRUE,
            DecodeHintType.ALSO_INVERTED,
            Boolean.TRUE,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE));

    /** The institution codes behind the {@code @} that we have seen (facts of Bakong's registry, not of any shop). */
    private static final Map<String, String> BANKS = Map.of(
            "abaa", "ABA Bank",
            "aclb", "ACLEDA Bank",
            "cznb", "CANADIA Bank",
            "pras", "KB PRASAC Bank",
            "wing", "Wing Bank",
            "ftcc", "FTB Bank");

    StickerReading() {}

    /**
     * Finds and reads the code in a picture.
     *
     * @throws io.vikaya.shared.image.ImageRejectedException when it is no picture we open
     * @throws StickerUnreadableException when it shows no static KHQR
     */
    public KhqrSticker read(byte[] picture) {
        var image = new ImageDecoder().decode(picture).image();
        var text = SIDES.stream()
                .map(side -> shrunk(image, side))
                .flatMap(StickerReading::texts)
                .findFirst()
                .orElseThrow(StickerUnreadableException::noCode);
        if (!(KhqrDecoder.decode(text) instanceof KhqrDecoding.Valid valid)) {
            throw StickerUnreadableException.noKhqr();
        }
        if (valid.khqr().isDynamic()) {
            throw StickerUnreadableException.forOnePayment();
        }
        return sticker(valid.khqr());
    }

    private static KhqrSticker sticker(Khqr khqr) {
        var account = khqr.bakongAccountId();
        var bank = account.map(id -> id.substring(id.indexOf('@') + 1))
                .map(BANKS::get)
                .or(khqr::acquiringBank);
        return new KhqrSticker(
                account.orElse(null),
                khqr.accountInformation().orElse(null),
                khqr.merchantName().orElse(""),
                khqr.merchantCity().orElse(null),
                bank.orElse(null),
                khqr.currency().map(java.util.Currency::getCurrencyCode).orElse(null));
    }

    private static Stream<String> texts(BufferedImage image) {
        LuminanceSource light = new BufferedImageLuminanceSource(image);
        return Stream.of(
                        new BinaryBitmap(new HybridBinarizer(light)),
                        new BinaryBitmap(new GlobalHistogramBinarizer(light)))
                .flatMap(bitmap -> text(bitmap).stream());
    }

    private static Optional<String> text(BinaryBitmap bitmap) {
        try {
            return Optional.of(new MultiFormatReader().decode(bitmap, HINTS).getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage shrunk(BufferedImage image, int side) {
        var longest = Math.max(image.getWidth(), image.getHeight());
        if (longest <= side) {
            return image;
        }
        var width = Math.max(1, image.getWidth() * side / longest);
        var height = Math.max(1, image.getHeight() * side / longest);
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = smaller.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return smaller;
    }
}
