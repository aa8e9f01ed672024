package io.vikaya.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A real pgbouncer in transaction mode before a test database, with two server connections for everybody. */
public final class Pooler implements AutoCloseable {

    private static final int SERVER_CONNECTIONS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/sbin/pgbouncer"), Path.of("/usr/bin/pgbouncer"), Path.of("/usr/local/bin/pgbouncer"));

    private final Process process;
    private final int port;
    private final String database;

    private Pooler(Process process, int port, String database) {
        this.process = process;
        this.port = port;
        this.database = database;
    }

    /** @param jdbcUrl of the database behind it, user {@code postgres} */
    public static Pooler before(String jdbcUrl) throws IOException, InterruptedException {
        var uri = URI.create(jdbcUrl.substring("jdbc:".length()));
        var database = uri.getPath().substring(1);
        var port = freePort();
        var folder = Files.createTempDirectory("pooler");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var users = Files.writeString(folder.resolve("users.txt"), "\"postgres\" \"\"\n");
        var settings = Files.writeString(folder.resolve("pgbouncer.ini"), """
                [databases]
                %1$s = host=127.0.0.1 port=%2$d dbname=%1$s user=postgres
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %3$d
                unix_socket_dir =
                auth_type = any
                auth_file = %4$s
                pool_mode = transaction
                default_pool_size = %5$d
                max_client_conn = 200
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                        database, uri.getPort(), port, users, SERVER_CONNECTIONS));
        var command = new ArrayList<>(List.of(binary(), settings.toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        var pooler = new Pooler(process, port, database);
        pooler.awaitOpen(folder.resolve("log.txt"));
        return pooler;
    }

    /** As the application would be given it. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres&prepareThreshold=0";
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void awaitOpen(Path log) throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("pgbouncer does not answer: " + Files.readString(log));
    }

    private static String binary() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException(
                        "No pgbouncer in " + PLACES + "; src/test/scripts/ensure-pgbouncer.sh installs one"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
