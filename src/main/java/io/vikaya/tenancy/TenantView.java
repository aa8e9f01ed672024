package io.vikaya.tenancy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tenant and its settings as others may see them.
 *
 * @param usdKhrRate riel per dollar, positive
 * @param approvalThreshold percent, 50–95: the score from which a payment is approved without a human
 * @param alwaysReview a human decides every payment
 * @param dateWindowDays how old a receipt may be
 * @param amountTolerancePercent how far an amount may be off and still fit
 * @param twoPersonLimit in dollars: above it two different people must approve; null for never
 * @param singleDevice signing in somewhere ends the person's other sign-ins
 */
public record TenantView(
        TenantId id,
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
        boolean hasLogo) {}
