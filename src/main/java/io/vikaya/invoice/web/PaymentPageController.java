package io.vikaya.invoice.web;

import io.vikaya.invoice.BillView;
import io.vikaya.invoice.PaymentPage;
import io.vikaya.shared.image.QrPicture;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An invoice's page for its payer, who has its link and no account. */
@RestController
@RequestMapping("/api/v1/pay/{token}")
@PreAuthorize("permitAll()")
class PaymentPageController {

    private final PaymentPage page;

    PaymentPageController(PaymentPage page) {
        this.page = page;
    }

    @GetMapping
    ResponseEntity<BillResponse> bill(@PathVariable String token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(BillResponse.from(page.bill(token)));
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("invoice.pdf")
                                .build()
                                .toString())
                .body(page.pdf(token));
    }

    /** What becomes of it is seen on the page, and told to the invoice's customer in Telegram. */
    @PostMapping(path = "/proofs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    BillResponse submit(@PathVariable String token, @RequestPart MultipartFile file) throws IOException {
        var unused = page.submit(token, file.getBytes());
        return BillResponse.from(page.bill(token));
    }

    /** @param qrPng the KHQR as a picture, Base64; null where the shop has no KHQR account or nothing is due */
    record BillResponse(BillView bill, @Nullable String qrPng) {

        static BillResponse from(BillView bill) {
            var khqr = bill.khqr();
            return new BillResponse(
                    bill,
                    khqr == null || !bill.due().isPositive()
                            ? null
                            : Base64.getEncoder().encodeToString(QrPicture.png(khqr)));
        }
    }
}
