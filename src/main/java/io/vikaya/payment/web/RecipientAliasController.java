package io.vikaya.payment.web;

import io.vikaya.payment.AliasView;
import io.vikaya.payment.RecipientAliases;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The names people accepted for the shop's accounts. */
@RestController
@RequestMapping("/api/v1/recipient-aliases")
@PreAuthorize("hasRole('ADMIN')")
class RecipientAliasController {

    private final RecipientAliases aliases;

    RecipientAliasController(RecipientAliases aliases) {
        this.aliases = aliases;
    }

    @GetMapping
    List<AliasView> list() {
        return aliases.list();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        aliases.revoke(id);
    }
}
