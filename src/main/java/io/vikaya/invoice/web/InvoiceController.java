package io.vikaya.invoice.web;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.InvoiceCorrespondence;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.InvoiceStatus;
import io.vikaya.invoice.InvoiceView;
import io.vikaya.invoice.PayLinks;
import io.vikaya.invoice.domain.InvoiceTotals;
import io.vikaya.shared.paging.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/invoices")
@PreAuthorize("hasRole('VIEWER')")
class InvoiceController {

    private final InvoiceService invoices;
    private final InvoiceIssuing issuing;
    private final InvoiceCorrespondence correspondence;
    private final PayLinks links;

    InvoiceController(
            InvoiceService invoices, InvoiceIssuing issuing, InvoiceCorrespondence correspondence, PayLinks links) {
        this.invoices = invoices;
        this.issuing = issuing;
        this.correspondence = correspondence;
        this.links = links;
    }

    @GetMapping
    PageOf<InvoiceResponse> search(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable StatusFilter status,
            @RequestParam(required = false) @Nullable UUID customerId,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        return invoices.search(
                        search,
                        status == null || status == StatusFilter.OVERDUE ? null : InvoiceStatus.valueOf(status.name()),
                        status == StatusFilter.OVERDUE,
                        customerId == null ? null : new CustomerId(customerId),
                        page,
                        size)
                .map(this::response);
    }

    @GetMapping("/counts")
    Map<String, Long> counts() {
        return invoices.counts();
    }

    @GetMapping("/{id}")
    InvoiceResponse get(@PathVariable UUID id) {
        return response(invoices.get(new InvoiceId(id)));
    }

    @PostMapping("/preview")
    InvoiceTotals preview(@Valid @RequestBody InvoiceRequest request) {
        return invoices.preview(request.content());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('USER')")
    InvoiceResponse write(@Valid @RequestBody InvoiceRequest request) {
        return response(invoices.write(request.content()));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('USER')")
    InvoiceResponse rewrite(@PathVariable UUID id, @Valid @RequestBody InvoiceRequest request) {
        return response(invoices.rewrite(new InvoiceId(id), request.content()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('USER')")
    void discard(@PathVariable UUID id) {
        invoices.discard(new InvoiceId(id));
    }

    @PostMapping("/{id}/send")
    @PreAuthorize("hasRole('USER')")
    InvoiceResponse send(@PathVariable UUID id) {
        return response(issuing.send(new InvoiceId(id)));
    }

    @PostMapping("/{id}/cancel")
    @PreAuthorize("hasRole('USER')")
    InvoiceResponse cancel(@PathVariable UUID id, @Valid @RequestBody CancelInvoiceRequest request) {
        return response(issuing.cancel(new InvoiceId(id), request.reason()));
    }

    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('USER')")
    void resend(@PathVariable UUID id) {
        correspondence.resendInvoice(new InvoiceId(id));
    }

    private InvoiceResponse response(InvoiceView invoice) {
        return InvoiceResponse.from(invoice, links);
    }

    record CancelInvoiceRequest(@NotBlank @Size(max = 300) String reason) {}

    /** The tabs of the list. */
    enum StatusFilter {
        DRAFT,
        SENT,
        PARTLY_PAID,
        PAID,
        OVERDUE,
        CANCELLED
    }
}
