package io.vikaya.payment.cli;

import io.vikaya.payment.ocr.OcrReceiptReader;
import io.vikaya.payment.ocr.ReceiptReader;
import io.vikaya.payment.ocr.engine.EnginePool;
import io.vikaya.payment.ocr.neural.NeuralEngine;
import io.vikaya.shared.image.DecodedImage;
import io.vikaya.shared.image.ImageDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How long reading takes, with and without the second engine, beside one plain pass of the tesseract command. */
@Command(
        name = "benchmark-receipts",
        description = "Time the reader on every picture of a folder, and the plain tesseract command on the same ones",
        mixinStandardHelpOptions = true)
public final class BenchmarkReceiptsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int WARM_UP = 20;

    /** The best of so many counts: what else the machine does only ever takes away. */
    private static final int ROUNDS = 2;

    private final ImageDecoder decoder = new ImageDecoder();

    @Parameters(paramLabel = "DIR", description = "The folder with the pictures")
    private Path folder = Path.of(".");

    @Option(names = "--limit", description = "At most so many pictures (default: all)")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--repeat", description = "Go over them so many times (default: ${DEFAULT-VALUE})")
    private int repeat = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "Not a folder: " + folder);
        }
        var files = ReadReceiptsCommand.pictures(folder).stream().limit(limit).toList();
        try (var engine = new EnginePool(Path.of(System.getProperty("java.io.tmpdir")), 2);
                var networks = new NeuralEngine(2, 1)) {
            var alone = new OcrReceiptReader(engine, null, PATIENCE);
            var together = new OcrReceiptReader(engine, networks, PATIENCE);
            files.stream().limit(WARM_UP).forEach(file -> {
                time(alone, file);
                time(together, file);
            });
            var plain = new Times();
            var first = new Times();
            var both = new Times();
            // One after the other on each picture: machines that are shared are slower at times.
            for (var file : repeated(files)) {
                plain.add(plainTesseract(file));
                first.add(time(alone, file));
                both.add(time(together, file));
            }
            System.out.printf(
                    Locale.ROOT, "| %d pictures | median ms | p95 ms | ratio of medians | of p95 |%n", files.size());
            System.out.println("|---|---|---|---|---|");
            plain.row("tesseract command, eng, one pass", plain);
            first.row("reader without the networks", plain);
            both.row("reader with the networks", plain);
            throughput("without the networks", alone, repeated(files));
            throughput("with the networks", together, repeated(files));
            var heap = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "Java heap in use at the end: %d MB%n",
                    (heap.totalMemory() - heap.freeMemory()) >> 20);
        }
        return 0;
    }

    private List<Path> repeated(List<Path> files) {
        var all = new ArrayList<Path>();
        for (var i = 0; i < repeat; i++) {
            all.addAll(files);
        }
        return all;
    }

    private void throughput(String name, ReceiptReader reader, List<Path> files)
            throws InterruptedException, ExecutionException {
        var one = 0.0;
        var two = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            one = Math.max(one, perSecond(reader, files, 1));
            two = Math.max(two, perSecond(reader, files, 2));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f pictures a second on one thread, %.2f on two (%.2f times)%n",
                name,
                one,
                two,
                two / one);
    }

    private double perSecond(ReceiptReader reader, List<Path> files, int threads)
            throws InterruptedException, ExecutionException {
        var started = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var done = files.stream()
                    .map(file -> workers.submit(() -> time(reader, file)))
                    .toList();
            for (var each : done) {
                each.get();
            }
        }
        return files.size() / ((System.nanoTime() - started) / 1e9);
    }

    private long time(ReceiptReader reader, Path file) {
        var image = decode(file);
        var started = System.nanoTime();
        var unused = reader.read(image);
        return (System.nanoTime() - started) / 1_000_000;
    }

    private DecodedImage decode(Path file) {
        try {
            return decoder.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As anybody would run it; 0 where it is not installed, and then there are no ratios. */
    private long plainTesseract(Path file) {
        var started = System.nanoTime();
        try {
            var builder = new ProcessBuilder("tesseract", file.toString(), "stdout", "-l", "eng")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            var unused = builder.start().waitFor();
            return (System.nanoTime() - started) / 1_000_000;
        } catch (IOException notInstalled) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
