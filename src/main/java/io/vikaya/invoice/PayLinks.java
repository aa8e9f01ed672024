package io.vikaya.invoice;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses of payment pages. */
@Component
public class PayLinks {

    private final String base;

    PayLinks(@Value("${vikaya.identity.frontend-url}") String frontendUrl) {
        this.base = frontendUrl.replaceFirst("/+$", "");
    }

    /** Where an invoice can be paid without signing in; null while it is a draft. */
    public @Nullable String of(InvoiceView invoice) {
        return invoice.payToken() == null ? null : base + "/pay/" + invoice.payToken();
    }
}
