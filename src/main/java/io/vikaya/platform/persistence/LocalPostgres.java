package io.vikaya.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own, with its data kept in a folder, durable as in production.
 *
 * <p>One process may hold the folder at a time. A server that a killed application left running is stopped properly (its
 * write-ahead log replays whatever it had promised) and started again under our care.
 */
final class LocalPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPostgres server;

    private LocalPostgres(FileChannel lockFile, FileLock lock, EmbeddedPostgres server) {
        this.lockFile = lockFile;
        this.lock = lock;
        this.server = server;
    }

    static LocalPostgres start(Path dataFolder) {
        var folder = dataFolder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lockFile = FileChannel.open(
                    folder.resolve("vikaya.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new IllegalStateException("Another Vikaya is already running on the data in " + folder
                        + ". Stop it first, or set vikaya.database.data-folder to another folder.");
            }
            var cluster = folder.resolve("postgres");
            stopLeftover(cluster);
            return new LocalPostgres(lockFile, lock, startServer(cluster));
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + folder + " cannot be started", e);
        }
    }

    EmbeddedPostgres server() {
        return server;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.release();
        lockFile.close();
    }

    private static EmbeddedPostgres startServer(Path cluster) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    private static void stopLeftover(Path cluster) throws IOException {
        var leftover = runningServer(cluster);
        if (leftover.isEmpty()) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            return;
        }
        LOG.info(
                "Stopping the PostgreSQL that an earlier run left behind (pid {})",
                leftover.get().pid());
        // SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and exits cleanly.
        new ProcessBuilder("kill", "-INT", Long.toString(leftover.get().pid()))
                .inheritIO()
                .start();
        try {
            leftover.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The PostgreSQL left behind by an earlier run does not stop", e);
        }
    }

    /** The server named in the cluster's pid file, if that process lives and really is a PostgreSQL. */
    private static Optional<ProcessHandle> runningServer(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(pidFile).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }
}
