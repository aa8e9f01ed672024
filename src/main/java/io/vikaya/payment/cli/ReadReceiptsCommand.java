package io.vikaya.payment.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.payment.ocr.OcrReceiptReader;
import io.vikaya.payment.ocr.ReadingFailedException;
import io.vikaya.payment.ocr.ReceiptReader;
import io.vikaya.payment.ocr.engine.EnginePool;
import io.vikaya.payment.ocr.neural.NeuralEngine;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.image.ImageDecoder;
import io.vikaya.shared.image.ImageRejectedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** Reads every picture of a folder and prints one JSON line each, sorted by name. */
@Command(
        name = "read-receipts",
        description = "Read every JPEG, PNG and WebP in a folder and print one JSON line each",
        mixinStandardHelpOptions = true)
public final class ReadReceiptsCommand implements Callable<Integer> {

    private final ObjectMapper json = new ObjectMapper();
    private final ImageDecoder decoder = new ImageDecoder();

    @Parameters(paramLabel = "DIR", description = "The folder with the pictures")
    private Path folder = Path.of(".");

    @Option(names = "--threads", description = "Pictures read at once (default: ${DEFAULT-VALUE})")
    private int threads = 2;

    @Option(names = "--seconds", description = "Longest time for one picture (default: ${DEFAULT-VALUE})")
    private int seconds = 60;

    @Option(names = "--without-networks", description = "Read with Tesseract alone")
    private boolean withoutNetworks;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "Not a folder: " + folder);
        }
        // Bank pages hold Khmer; the console's own encoding may not.
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var engine = new EnginePool(Path.of(System.getProperty("java.io.tmpdir")), threads);
                var neural = withoutNetworks ? null : new NeuralEngine(threads, 1);
                var workers = Executors.newFixedThreadPool(threads)) {
            var reader = new OcrReceiptReader(engine, neural, Duration.ofSeconds(seconds));
            var lines = pictures(folder).stream()
                    .map(file -> workers.submit(() -> line(file, reader)))
                    .toList();
            for (var line : lines) {
                out.println(line.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return 0;
    }

    static List<Path> pictures(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(jpe?g|png|webp)"))
                    .sorted()
                    .toList();
        }
    }

    private String line(Path file, ReceiptReader reader) throws IOException {
        var name = folder.relativize(file).toString();
        return json.writeValueAsString(ReadingLine.of(name, read(file, name, reader)));
    }

    private ReceiptReading read(Path file, String name, ReceiptReader reader) {
        var started = System.nanoTime();
        try {
            return reader.read(decoder.decode(Files.readAllBytes(file)));
        } catch (ImageRejectedException | ReadingFailedException | IOException e) {
            System.err.println(name + ": " + e.getMessage());
            return ReceiptReading.nothing(Duration.ofNanos(System.nanoTime() - started));
        }
    }
}
