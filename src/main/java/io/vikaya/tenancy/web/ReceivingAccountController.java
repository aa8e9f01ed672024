package io.vikaya.tenancy.web;

import io.vikaya.tenancy.ReceivingAccountId;
import io.vikaya.tenancy.ReceivingAccounts;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts a shop is paid into; they are read with the shop. */
@RestController
@RequestMapping("/api/v1/shop/receiving-accounts")
@PreAuthorize("hasRole('ADMIN')")
class ReceivingAccountController {

    private final ReceivingAccounts accounts;

    ReceivingAccountController(ReceivingAccounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReceivingAccountResponse add(@Valid @RequestBody ReceivingAccountRequest request) {
        return ReceivingAccountResponse.from(accounts.add(request.details()));
    }

    @PutMapping("/{id}")
    ReceivingAccountResponse change(@PathVariable UUID id, @Valid @RequestBody ReceivingAccountRequest request) {
        return ReceivingAccountResponse.from(accounts.change(new ReceivingAccountId(id), request.details()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        accounts.archive(new ReceivingAccountId(id));
    }

    @PostMapping("/{id}/make-primary")
    ReceivingAccountResponse makePrimary(@PathVariable UUID id) {
        return ReceivingAccountResponse.from(accounts.makePrimary(new ReceivingAccountId(id)));
    }
}
