package io.vikaya.payment.web;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.ProofPictures;
import io.vikaya.tenancy.TenantContext;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The proof's picture for the review form in Tasklist, where the caller is known by Tasklist's session. */
@RestController
class TasklistImageController {

    private final ProofPictures pictures;

    TasklistImageController(ProofPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/tasklist/payment-proofs/{id}/image")
    ResponseEntity<byte[]> image(@PathVariable UUID id) {
        if (TenantContext.current().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var picture = pictures.display(new PaymentProofId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture.content());
    }
}
