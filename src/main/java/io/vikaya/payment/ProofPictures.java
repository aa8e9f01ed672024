package io.vikaya.payment;

import io.vikaya.payment.domain.EvidenceStore;
import io.vikaya.payment.domain.EvidenceStore.Evidence;
import io.vikaya.storage.TenantFiles;
import io.vikaya.tenancy.TenantContext;
import org.springframework.stereotype.Service;

/** Hands out the pictures of the current tenant's proofs. */
@Service
public class ProofPictures {

    private final EvidenceStore evidence;
    private final TenantFiles files;

    ProofPictures(EvidenceStore evidence, TenantFiles files) {
        this.evidence = evidence;
        this.files = files;
    }

    /** A picture's bytes and what they are. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Picture(String mediaType, byte[] content) {}

    /**
     * What people are shown: the pixels alone, upright, drawn anew.
     *
     * @throws PaymentProofNotFoundException when the proof is not this tenant's
     */
    public Picture display(PaymentProofId id) {
        return new Picture("image/jpeg", read(find(id).displayKey()));
    }

    /**
     * The evidence: every byte as it was sent. To be saved and never to be shown in a browser.
     *
     * @throws PaymentProofNotFoundException when the proof is not this tenant's
     */
    public Picture original(PaymentProofId id) {
        var found = find(id);
        return new Picture(found.mediaType(), read(found.originalKey()));
    }

    private Evidence find(PaymentProofId id) {
        return evidence.find(TenantContext.require().value(), id.value())
                .orElseThrow(PaymentProofNotFoundException::new);
    }

    private byte[] read(String key) {
        return files.find(key).orElseThrow(() -> new IllegalStateException("The file " + key + " is gone"));
    }
}
