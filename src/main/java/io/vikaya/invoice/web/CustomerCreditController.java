package io.vikaya.invoice.web;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.CustomerBalance;
import io.vikaya.invoice.CustomerCredit;
import io.vikaya.invoice.LedgerEntryView;
import io.vikaya.invoice.MoneyWay;
import io.vikaya.shared.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a customer stands with the shop. */
@RestController
@RequestMapping("/api/v1/customers/{id}")
@PreAuthorize("hasRole('VIEWER')")
class CustomerCreditController {

    private final CustomerCredit credit;

    CustomerCreditController(CustomerCredit credit) {
        this.credit = credit;
    }

    @GetMapping("/balances")
    List<CustomerBalance> balances(@PathVariable UUID id) {
        return credit.balances(new CustomerId(id));
    }

    @GetMapping("/ledger")
    List<LedgerEntryView> ledger(@PathVariable UUID id) {
        return credit.ledger(new CustomerId(id));
    }

    @PostMapping("/refunds")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMIN')")
    void refund(@PathVariable UUID id, @Valid @RequestBody RefundRequest request) {
        credit.refund(new CustomerId(id), request.amount(), request.way(), request.note());
    }

    record RefundRequest(
            @NotNull Money amount,
            @NotNull MoneyWay way,
            @NotBlank @Size(max = 300) String note) {}
}
