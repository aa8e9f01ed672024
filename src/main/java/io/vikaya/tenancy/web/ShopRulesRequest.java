package io.vikaya.tenancy.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How payments are decided and people signed in; ranges are the service's to refuse. */
record ShopRulesRequest(
        @NotNull BigDecimal usdKhrRate,
        @NotNull Integer approvalThreshold,
        @NotNull Boolean alwaysReview,
        @NotNull Boolean singleDevice,
        @NotNull Integer dateWindowDays,
        @NotNull BigDecimal amountTolerancePercent,
        @Nullable BigDecimal twoPersonLimit) {}
