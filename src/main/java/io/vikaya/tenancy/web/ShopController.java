package io.vikaya.tenancy.web;

import io.vikaya.tenancy.ReceivingAccountView;
import io.vikaya.tenancy.TenantService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
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

    ShopController(TenantService tenants) {
        this.tenants = tenants;
    }

    @GetMapping
    ShopResponse get() {
        var shop = tenants.current();
        return new ShopResponse(
                shop.name(),
                shop.nameKhmer(),
                shop.address(),
                shop.phone(),
                shop.usdKhrRate(),
                shop.approvalThreshold(),
                shop.alwaysReview(),
                tenants.receivingAccount().orElse(null));
    }

    @PutMapping
    @PreAuthorize("hasRole('ADMIN')")
    ShopResponse describe(@Valid @RequestBody ShopRequest request) {
        tenants.describe(request.nameKhmer(), request.address(), request.phone());
        return get();
    }

    @PutMapping("/receiving-account")
    @PreAuthorize("hasRole('ADMIN')")
    ShopResponse receiveInto(@Valid @RequestBody ReceivingAccountRequest request) {
        tenants.receiveInto(new ReceivingAccountView(
                request.bank(), request.accountNumber(), request.accountHolder(), request.bakongAccountId()));
        return get();
    }

    @PutMapping("/always-review")
    @PreAuthorize("hasRole('ADMIN')")
    ShopResponse alwaysReview(@Valid @RequestBody AlwaysReviewRequest request) {
        tenants.reviewEverything(request.alwaysReview());
        return get();
    }

    record ShopRequest(
            @Nullable @Size(max = 120) String nameKhmer,
            @Nullable @Size(max = 500) String address,
            @Nullable @Size(max = 40) String phone) {}

    record ReceivingAccountRequest(
            @NotBlank @Size(max = 60) String bank,

            @NotBlank @Pattern(regexp = "[0-9][0-9 -]{4,30}") String accountNumber,

            @NotBlank @Size(max = 120) String accountHolder,

            @Nullable @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Size(max = 32) String bakongAccountId) {}

    record AlwaysReviewRequest(boolean alwaysReview) {}

    record ShopResponse(
            String name,
            @Nullable String nameKhmer,
            @Nullable String address,
            @Nullable String phone,
            BigDecimal usdKhrRate,
            int approvalThreshold,
            boolean alwaysReview,
            @Nullable ReceivingAccountView receivingAccount) {}
}
