package io.vikaya.payment.web;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofPictures;
import io.vikaya.payment.SimilarProof;
import io.vikaya.payment.SimilarProofs;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final ProofPictures pictures;
    private final SimilarProofs similar;

    PaymentProofController(PaymentService payments, ProofPictures pictures, SimilarProofs similar) {
        this.payments = payments;
        this.pictures = pictures;
        this.similar = similar;
    }

    @GetMapping("/api/v1/payment-proofs/{id}")
    PaymentProofResponse get(@PathVariable UUID id) {
        return PaymentProofResponse.from(payments.get(new PaymentProofId(id)));
    }

    /** Earlier pictures that look alike, to compare by eye. */
    @GetMapping("/api/v1/payment-proofs/{id}/similar")
    List<SimilarProof> similar(@PathVariable UUID id) {
        return similar.to(new PaymentProofId(id));
    }

    /** The picture as people look at it. */
    @GetMapping("/api/v1/payment-proofs/{id}/image")
    ResponseEntity<byte[]> image(@PathVariable UUID id) {
        var picture = pictures.display(new PaymentProofId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture.content());
    }

    /** The evidence as it came, to be saved: a stranger's bytes are never opened by a browser under our address. */
    @GetMapping("/api/v1/payment-proofs/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable UUID id) {
        var picture = pictures.original(new PaymentProofId(id));
        var name = "proof-" + id + "."
                + MediaType.parseMediaType(picture.mediaType()).getSubtype();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
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
