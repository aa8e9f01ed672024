package io.vikaya.payment.web;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('VIEWER')")
class PaymentProofController {

    private final PaymentService payments;

    PaymentProofController(PaymentService payments) {
        this.payments = payments;
    }

    @GetMapping("/api/v1/payment-proofs/{id}")
    PaymentProofResponse get(@PathVariable UUID id) {
        return PaymentProofResponse.from(payments.get(new PaymentProofId(id)));
    }

    @GetMapping("/api/v1/payment-proofs/{id}/image")
    ResponseEntity<byte[]> image(@PathVariable UUID id) {
        var picture = payments.picture(new PaymentProofId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture.content());
    }

    /** Proofs under an invoice, oldest first; none where there is no such invoice. */
    @GetMapping("/api/v1/payment-proofs")
    List<PaymentProofResponse> ofInvoice(@RequestParam UUID invoice) {
        return payments.under("invoice", invoice).stream()
                .map(PaymentProofResponse::from)
                .toList();
    }
}
