package io.vikaya.payment.web;

import io.vikaya.payment.KhqrSticker;
import io.vikaya.payment.StickerReading;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@PreAuthorize("hasRole('ADMIN')")
class StickerController {

    private final StickerReading stickers;

    StickerController(StickerReading stickers) {
        this.stickers = stickers;
    }

    /** Reads a photo of the merchant's own sticker and stores nothing. */
    @PostMapping(path = "/api/v1/shop/read-sticker", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    StickerResponse read(@RequestPart MultipartFile file) throws IOException {
        return StickerResponse.from(stickers.read(file.getBytes()));
    }

    record StickerResponse(
            @Nullable String bakongAccountId,
            @Nullable String accountNumber,
            String merchantName,
            @Nullable String city,
            @Nullable String bank,
            @Nullable String currency) {

        static StickerResponse from(KhqrSticker sticker) {
            return new StickerResponse(
                    sticker.bakongAccountId(),
                    sticker.accountNumber(),
                    sticker.merchantName(),
                    sticker.city(),
                    sticker.bank(),
                    sticker.currency());
        }
    }
}
