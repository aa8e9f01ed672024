package io.vikaya.platform.persistence;

import io.vikaya.tenancy.PlatformScope;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Steps down to the role of the application and names the tenant, transaction by transaction ({@code set_config(…, true)}): a
 * pooler may give the next transaction another connection, and after a commit or a rollback nothing of it is left. When the
 * tenant or the scope of the thread changes inside a transaction, the next statement is preceded by the new names.
 *
 * <p>Statements outside of a transaction are refused, because nothing could hold the names for them.
 */
final class WalledConnection implements InvocationHandler {

    private static final String ENTER = "select set_config('role', ?, true), set_config('app.tenant_id', ?, true)";
    /** What Hibernate asks when it compares entities with tables at start, outside of any transaction. */
    private static final String HARMLESS = "select * from information_schema.sequences";

    private static final String APPLICATION = "vikaya_app";
    private static final String PLATFORM = "vikaya_system";

    private final Connection connection;

    /** What this transaction was told last; null at its beginning. */
    private @Nullable Names told;

    WalledConnection(Connection connection) {
        this.connection = connection;
    }

    /** The role and the tenant a statement works under; the tenant may be empty. */
    private record Names(String role, String tenant) {

        static Names now() {
            return new Names(
                    PlatformScope.current().isPresent() ? PLATFORM : APPLICATION,
                    TenantContext.current().map(TenantId::toString).orElse(""));
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement" -> guard(proxy, call(connection, method, arguments), "", Statement.class);
            case "prepareStatement" ->
                guard(proxy, call(connection, method, arguments), sql(arguments), PreparedStatement.class);
            case "prepareCall" ->
                guard(proxy, call(connection, method, arguments), sql(arguments), CallableStatement.class);
            case "commit", "rollback", "setAutoCommit", "close", "abort" -> {
                // A rollback to a savepoint takes back what was told after it as well.
                told = null;
                yield call(connection, method, arguments);
            }
            case "equals" -> proxy == (arguments == null ? null : arguments[0]);
            case "hashCode" -> System.identityHashCode(proxy);
            default -> call(connection, method, arguments);
        };
    }

    /** A statement is told under whose name it runs when it runs, not when it is made. */
    private Object guard(Object owner, @Nullable Object statement, String prepared, Class<?> type) {
        return Proxy.newProxyInstance(
                WalledConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        enter(prepared.isEmpty() ? sql(arguments) : prepared);
                    }
                    return switch (method.getName()) {
                        case "getConnection" -> owner;
                        case "equals" -> proxy == (arguments == null ? null : arguments[0]);
                        case "hashCode" -> System.identityHashCode(proxy);
                        default -> call(statement, method, arguments);
                    };
                });
    }

    private static String sql(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }

    private void enter(String sql) throws SQLException {
        if (connection.getAutoCommit()) {
            if (HARMLESS.equals(sql)) {
                return;
            }
            throw new SQLException("Statements run inside a transaction, where the database knows the tenant");
        }
        var names = Names.now();
        if (names.equals(told)) {
            return;
        }
        try (var statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, names.role());
            statement.setString(2, names.tenant());
            statement.execute();
        }
        told = names;
    }

    private static @Nullable Object call(@Nullable Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
