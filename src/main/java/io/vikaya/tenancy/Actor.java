package io.vikaya.tenancy;

/**
 * Who does what is being done, for the audit trail: a signed-in user, a customer in a chat, or the system itself.
 *
 * @param id the user's or customer's id; {@code system} for the system
 * @param name as shown to people
 */
public record Actor(Kind kind, String id, String name) {

    /** The kinds of doers the audit trail tells apart. */
    public enum Kind {
        USER,
        CUSTOMER,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system", "Vikaya");

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    /** The actor of the current call; {@link #SYSTEM} where no person stands behind it. */
    public static Actor current() {
        return CURRENT.orElse(SYSTEM);
    }

    public static <R extends @org.jspecify.annotations.Nullable Object, X extends Throwable> R callAs(
            Actor actor, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }
}
