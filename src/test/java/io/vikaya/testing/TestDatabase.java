package io.vikaya.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests: in a container where a Docker engine is present, of our own elsewhere. One server a JVM, one
 * database a Spring context.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "vikaya.database.url=" + create(),
                        // The emulator's calls are part of the API that is described and tested.
                        "vikaya.telegram.emulator=true",
                        "vikaya.smtp.host=127.0.0.1",
                        "vikaya.smtp.port=" + Mailbox.port(),
                        "vikaya.smtp.start-tls=false",
                        "vikaya.storage.folder=target/test-files",
                        "spring.flyway.locations=classpath:db/walls,classpath:db/migration,classpath:db/local")
                .applyTo(context);
    }

    /** A new, empty database; its JDBC URL with user and password. */
    public static String create() {
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = java.sql.DriverManager.getConnection(Server.URL);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.URL.replaceFirst("/postgres\\?", "/" + name + "?");
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started when first needed; stopped with the JVM. */
    private static final class Server {

        static final String URL = Files.exists(Path.of("/var/run/docker.sock")) ? container() : embedded();

        private static String container() {
            @SuppressWarnings("resource") // lives as long as the JVM
            var container = new PostgreSQLContainer("postgres:17").withDatabaseName("postgres");
            container.start();
            return container.getJdbcUrl() + "&user=" + container.getUsername() + "&password=" + container.getPassword();
        }

        private static String embedded() {
            try {
                @SuppressWarnings("resource") // stopped when every Spring context is closed
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "200")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server.getJdbcUrl("postgres", "postgres").contains("?")
                        ? server.getJdbcUrl("postgres", "postgres")
                        : server.getJdbcUrl("postgres", "postgres") + "?user=postgres";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
