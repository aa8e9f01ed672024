package io.vikaya.tenancy.web;

import io.vikaya.tenancy.PaymentConfirmation;
import io.vikaya.tenancy.ReceivingAccounts;
import io.vikaya.tenancy.TenantProfile;
import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantService;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/shop")
@PreAuthorize("hasRole('VIEWER')")
class ShopController {

    private final TenantService tenants;
    private final ReceivingAccounts accounts;
    private final PaymentConfirmation confirmation;

    ShopController(TenantService tenants, ReceivingAccounts accounts, PaymentConfirmation confirmation) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.confirmation = confirmation;
    }

    @GetMapping
    ShopResponse get() {
        return ShopResponse.from(tenants.current(), accounts.list(), confirmation.asksBakong());
    }

    @PutMapping
    @PreAuthorize("hasRole('ADMIN')")
    ShopResponse describe(@Valid @RequestBody ShopRequest request) {
        tenants.describe(new TenantProfile(
                request.name(), request.nameKhmer(), request.address(), request.phone(), request.email()));
        return get();
    }

    @PutMapping("/rules")
    @PreAuthorize("hasRole('ADMIN')")
    ShopResponse decide(@Valid @RequestBody ShopRulesRequest request) {
        tenants.decide(new TenantRules(
                request.usdKhrRate(),
                request.approvalThreshold(),
                request.alwaysReview(),
                request.singleDevice(),
                request.dateWindowDays(),
                request.amountTolerancePercent(),
                request.twoPersonLimit()));
        return get();
    }
}
