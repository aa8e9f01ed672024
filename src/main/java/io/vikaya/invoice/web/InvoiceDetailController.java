package io.vikaya.invoice.web;

import io.vikaya.invoice.InvoiceCollection;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoicePages;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.SubmitProof;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofImages;
import io.vikaya.payment.ProofSource;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditEntry;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.workflow.ProcessInspector;
import io.vikaya.workflow.ProcessView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** Everything around one invoice: its pages, what happened to it, where its process stands, proofs sent for it. */
@RestController
@RequestMapping("/api/v1/invoices/{id}")
@PreAuthorize("hasRole('VIEWER')")
class InvoiceDetailController {

    private final InvoiceService invoices;
    private final InvoiceCollection collection;
    private final InvoicePages pages;
    private final PaymentService payments;
    private final ProofImages images;
    private final AuditTrail audit;
    private final ProcessInspector processes;

    InvoiceDetailController(
            InvoiceService invoices,
            InvoiceCollection collection,
            InvoicePages pages,
            PaymentService payments,
            ProofImages images,
            AuditTrail audit,
            ProcessInspector processes) {
        this.invoices = invoices;
        this.collection = collection;
        this.pages = pages;
        this.payments = payments;
        this.images = images;
        this.audit = audit;
        this.processes = processes;
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var number = invoices.get(new InvoiceId(id)).number();
        return file(
                pages.pdf(new InvoiceId(id)), MediaType.APPLICATION_PDF, (number == null ? "draft" : number) + ".pdf");
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        return file(pages.picture(new InvoiceId(id)), MediaType.IMAGE_PNG, "invoice.png");
    }

    @GetMapping("/timeline")
    List<AuditEntry> timeline(@PathVariable UUID id) {
        var invoice = invoices.get(new InvoiceId(id));
        return audit.about("invoice", invoice.id().value());
    }

    /** The invoice's own process first, then the verification of each proof. */
    @GetMapping("/process")
    List<ProcessView> process(@PathVariable UUID id) {
        var invoice = invoices.get(new InvoiceId(id));
        var views = new ArrayList<>(
                processes.find("InvoiceToCashProcess", invoice.id().toString()));
        for (var proof : payments.under("invoice", id)) {
            views.addAll(processes.find("PaymentVerificationProcess", proof.id().toString()));
        }
        return views;
    }

    @PostMapping(path = "/proofs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('USER')")
    ProofSubmittedResponse submit(@PathVariable UUID id, @RequestPart MultipartFile file) throws IOException {
        var proof = images.receive(
                file.getBytes(),
                image -> collection.submit(new SubmitProof(
                        new InvoiceId(id),
                        image,
                        ProofSource.DASHBOARD,
                        Actor.current().name(),
                        null)));
        return new ProofSubmittedResponse(proof.value());
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }

    record ProofSubmittedResponse(UUID proofId) {}
}
