package io.vikaya.stories;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The application as its users start it: its own process with its own PostgreSQL, in a data folder under {@code target/}.
 * It ends only processes that it started.
 */
final class RunningVikaya implements AutoCloseable {

    private static final Path FOLDERS = Path.of("target", "stories").toAbsolutePath();
    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final List<String> jvmOptions;
    private @Nullable Process process;
    private int port;
    private int starts;

    private RunningVikaya(Path folder, List<String> jvmOptions) {
        this.folder = folder;
        this.jvmOptions = jvmOptions;
    }

    /** Starts it on a folder of its own, where nothing has ever been. */
    static RunningVikaya onNewFolder(String name, String... jvmOptions) {
        try {
            var vikaya = new RunningVikaya(
                    Files.createTempDirectory(Files.createDirectories(FOLDERS), name + "-"), List.of(jvmOptions));
            vikaya.start();
            return vikaya;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how long it took until it was ready */
    Duration start() {
        var began = System.nanoTime();
        port = freePort();
        var started = launch(port, log(++starts));
        process = started;
        Awaitility.await("Vikaya is ready; its log is " + log(starts))
                .atMost(START_PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!started.isAlive()) {
                        throw new IllegalStateException("Vikaya ended while it started:\n" + tail(log(starts)));
                    }
                    return isHealthy();
                });
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Ends it properly (SIGTERM), its PostgreSQL with it. */
    void stop() {
        var running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        awaitEnd(running);
    }

    /** Ends exactly its process at once ({@code kill -9}); its PostgreSQL stays behind. */
    void kill() {
        var running = process;
        if (running == null || !running.isAlive()) {
            throw new IllegalStateException("Nothing runs that could be killed");
        }
        running.destroyForcibly();
        awaitEnd(running);
    }

    /** Starts a second application on the same folder, which must refuse, and answers with what it says. */
    String startSecond() {
        var log = folder.resolve("second.log");
        var second = launch(freePort(), log);
        try {
            if (!second.waitFor(START_PATIENCE.toSeconds(), TimeUnit.SECONDS) || second.exitValue() == 0) {
                throw new IllegalStateException("The second application was not refused:\n" + tail(log));
            }
            return Files.readString(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            second.destroyForcibly();
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Where it keeps its data. */
    Path folder() {
        return folder;
    }

    /** The PostgreSQL that serves this folder, if one runs. */
    Optional<ProcessHandle> postgres() {
        var pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(pidFile).getFirst().strip()))
                            .filter(found -> found.info().command().orElse("").contains("postgres"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops whatever still runs and takes the data away; the logs stay. */
    @Override
    public void close() {
        if (postgres().isPresent() && (process == null || !process.isAlive())) {
            start();
        }
        stop();
        if (postgres().isPresent()) {
            throw new IllegalStateException("A PostgreSQL was left running on " + folder);
        }
        try (var files = Files.walk(folder.resolve("postgres"))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch(int onPort, Path log) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "io.vikaya.VikayaApplication",
                "--server.port=" + onPort,
                "--vikaya.database.data-folder=" + folder));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the tests run on, without the tests themselves. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.replaceFirst("/$", "").endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean isHealthy() {
        try {
            var health = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitEnd(Process running) {
        try {
            if (!running.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Vikaya (pid " + running.pid() + ") does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path log(int start) {
        return folder.resolve("vikaya-%d.log".formatted(start));
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
