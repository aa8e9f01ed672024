package io.vikaya.tenancy.web;

import io.vikaya.tenancy.ReceivingAccountView;
import io.vikaya.tenancy.TenantView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param bakongOn whether payments are also asked of Bakong, for all shops alike */
record ShopResponse(
        String name,
        @Nullable String nameKhmer,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        BigDecimal usdKhrRate,
        int approvalThreshold,
        boolean alwaysReview,
        boolean singleDevice,
        int dateWindowDays,
        BigDecimal amountTolerancePercent,
        @Nullable BigDecimal twoPersonLimit,
        boolean hasLogo,
        boolean bakongOn,
        List<ReceivingAccountResponse> receivingAccounts) {

    static ShopResponse from(TenantView shop, List<ReceivingAccountView> accounts, boolean bakongOn) {
        return new ShopResponse(
                shop.name(),
                shop.nameKhmer(),
                shop.address(),
                shop.phone(),
                shop.email(),
                shop.usdKhrRate(),
                shop.approvalThreshold(),
                shop.alwaysReview(),
                shop.singleDevice(),
                shop.dateWindowDays(),
                shop.amountTolerancePercent(),
                shop.twoPersonLimit(),
                shop.hasLogo(),
                bakongOn,
                accounts.stream().map(ReceivingAccountResponse::from).toList());
    }
}
