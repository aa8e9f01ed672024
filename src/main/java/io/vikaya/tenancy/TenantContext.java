package io.vikaya.tenancy;

import java.util.Optional;

/**
 * In whose name the current thread works. Set once at each door (HTTP request, process job, Telegram update) for exactly
 * the extent of a call; nothing inside sets or clears it, so it cannot leak to the next request.
 *
 * <p>It must be set before a transaction begins: a persistence session takes its tenant when it is opened.
 */
public final class TenantContext {

    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private TenantContext() {}

    public static Optional<TenantId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * The current tenant.
     *
     * @throws IllegalStateException when called outside a tenant, which is a bug in the caller
     */
    public static TenantId require() {
        return current().orElseThrow(() -> new IllegalStateException("No tenant is set for this call"));
    }

    public static void runAs(TenantId tenant, Runnable work) {
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    public static <R extends @org.jspecify.annotations.Nullable Object, X extends Throwable> R callAs(
            TenantId tenant, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, tenant).call(work);
    }
}
