package io.vikaya.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Work that must look across tenants because the tenant is not known yet: who is signing in, whose chat wrote, which tenant
 * a job belongs to. Inside it the database lets the platform's own role see the few tables such questions need; everywhere
 * else a row of another tenant does not exist.
 *
 * <p>It is not for convenience. Every place that opens one is listed, with its reason, in the architecture tests. Like
 * {@link TenantContext} it is bound before a transaction begins, or around statements inside one; what an entity manager
 * writes at commit is written in the scope that holds then.
 */
public final class PlatformScope {

    private static final ScopedValue<String> PURPOSE = ScopedValue.newInstance();

    private PlatformScope() {}

    /** The purpose of the scope the current thread is in; empty outside one. */
    public static Optional<String> current() {
        return PURPOSE.isBound() ? Optional.of(PURPOSE.get()) : Optional.empty();
    }

    /** @param purpose what is asked across tenants, in a few words, for the log */
    public static void run(String purpose, Runnable work) {
        ScopedValue.where(PURPOSE, purpose).run(work);
    }

    public static <R extends @Nullable Object, X extends Throwable> R call(
            String purpose, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(PURPOSE, purpose).call(work);
    }
}
