package io.vikaya.platform.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that tell the database, in every transaction and before its first statement, in whose name they work.
 * See {@link WalledConnection}.
 */
final class WalledDataSource extends DelegatingDataSource {

    WalledDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return walled(obtainTargetDataSource().getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return walled(obtainTargetDataSource().getConnection(username, password));
    }

    private static Connection walled(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                WalledDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new WalledConnection(connection));
    }
}
