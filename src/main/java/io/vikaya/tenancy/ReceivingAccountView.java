package io.vikaya.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Where a tenant is paid.
 *
 * @param bank as printed for customers, for example {@code ABA Bank}
 * @param accountNumber digits, spaces allowed
 * @param bakongAccountId {@code name@bank}, for the KHQR; null when the merchant has none yet
 */
public record ReceivingAccountView(
        String bank,
        String accountNumber,
        String accountHolder,
        @Nullable String bakongAccountId) {}
