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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a folder of labelled pictures, judges everything that could be tried with them, and says how well both went. */
@Command(
        name = "evaluate-receipts",
        description = "Score reading, confidence and decisions over a folder with pictures and truth.jsonl",
        mixinStandardHelpOptions = true)
public final class EvaluateReceiptsCommand implements Callable<Integer> {

    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- /figures -->";

    private final ObjectMapper json = new ObjectMapper();
    private final ImageDecoder decoder = new ImageDecoder();

    @Parameters(paramLabel = "DIR", description = "The folder; truth.jsonl in it names the pictures")
    private Path folder = Path.of(".");

    @Option(names = "--json", description = "Write the figures as JSON here")
    private @Nullable Path jsonFile;

    @Option(names = "--write", description = "Put the figures into this document, between its two marks")
    private @Nullable Path document;

    @Option(names = "--threads", description = "Pictures read at once (default: ${DEFAULT-VALUE})")
    private int threads = 2;

    @Option(names = "--without-networks", description = "Read with Tesseract alone")
    private boolean withoutNetworks;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var truth = folder.resolve("truth.jsonl");
        if (!Files.isRegularFile(truth)) {
            throw new ParameterException(spec.commandLine(), "There is no " + truth);
        }
        var report = new EvaluationReport(readAll(lines(truth)));
        System.out.print(report.markdown());
        if (jsonFile != null) {
            Files.writeString(jsonFile, json.writerWithDefaultPrettyPrinter().writeValueAsString(report.json(json)));
        }
        if (document != null) {
            Files.writeString(document, replaced(Files.readString(document), report.markdown()));
        }
        return 0;
    }

    private List<TruthLine> lines(Path truth) throws IOException {
        var lines = new ArrayList<TruthLine>();
        for (var line : Files.readAllLines(truth)) {
            if (!line.isBlank()) {
                lines.add(json.readValue(line, TruthLine.class));
            }
        }
        return lines;
    }

    private List<Labelled> readAll(List<TruthLine> lines) throws InterruptedException {
        try (var engine = new EnginePool(Path.of(System.getProperty("java.io.tmpdir")), threads);
                var neural = withoutNetworks ? null : new NeuralEngine(threads, 1);
                var workers = Executors.newFixedThreadPool(threads)) {
            var reader = new OcrReceiptReader(engine, neural, Duration.ofMinutes(2));
            var readings = lines.stream()
                    .map(line -> workers.submit(() -> new Labelled(line, read(line, reader))))
                    .toList();
            var pictures = new ArrayList<Labelled>();
            for (var reading : readings) {
                pictures.add(reading.get());
            }
            return pictures;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private ReceiptReading read(TruthLine line, ReceiptReader reader) {
        try {
            return reader.read(decoder.decode(Files.readAllBytes(folder.resolve(line.file()))));
        } catch (ImageRejectedException | ReadingFailedException | IOException e) {
            System.err.println(line.file() + ": " + e.getMessage());
            return ReceiptReading.nothing(Duration.ZERO);
        }
    }

    private String replaced(String text, String figures) {
        var from = text.indexOf(BEGIN);
        var to = text.indexOf(END);
        if (from < 0 || to < from) {
            throw new ParameterException(spec.commandLine(), document + " lacks the marks " + BEGIN + " and " + END);
        }
        return text.substring(0, from + BEGIN.length()) + "\n\n" + figures + "\n" + text.substring(to);
    }
}
