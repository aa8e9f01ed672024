package io.vikaya.invoice.web;

import io.vikaya.invoice.GoodsChoice;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceLedger;
import io.vikaya.invoice.LedgerEntryId;
import io.vikaya.invoice.LedgerEntryView;
import io.vikaya.shared.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The money ledger of an invoice, and what a merchant does with it by hand. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("hasRole('VIEWER')")
class InvoiceLedgerController {

    private final InvoiceLedger ledger;

    InvoiceLedgerController(InvoiceLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/invoices/{id}/payments")
    List<LedgerEntryView> payments(@PathVariable UUID id) {
        return ledger.of(new InvoiceId(id));
    }

    /** Money that was handed over. */
    @PostMapping("/invoices/{id}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMIN')")
    void recordCash(@PathVariable UUID id, @Valid @RequestBody CashRequest request) {
        ledger.recordCash(new InvoiceId(id), request.amount(), request.day(), request.note());
    }

    @PostMapping("/invoices/{id}/credit")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('USER')")
    void applyCredit(@PathVariable UUID id, @Valid @RequestBody CreditRequest request) {
        ledger.applyCredit(new InvoiceId(id), request.amount());
    }

    @PostMapping("/ledger-entries/{id}/void")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    void takeBack(@PathVariable UUID id, @Valid @RequestBody VoidRequest request) {
        ledger.takeBack(new LedgerEntryId(id), request.note(), request.goods());
    }

    /** @param day when it was handed over; today without one */
    record CashRequest(
            @NotNull Money amount,
            @Nullable LocalDate day,
            @NotBlank @Size(max = 300) String note) {}

    record CreditRequest(@NotNull Money amount) {}

    /** @param goods what became of goods that were handed out, where the payment had paid for them */
    record VoidRequest(
            @NotBlank @Size(max = 300) String note,
            @Nullable GoodsChoice goods) {}
}
