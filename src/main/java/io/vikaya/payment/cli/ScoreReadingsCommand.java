package io.vikaya.payment.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Holds readings against the truth about the same pictures and prints the figures as Markdown. */
@Command(
        name = "score-readings",
        description = "Compare the output of read-receipts with a truth file, one JSON line a picture in both",
        mixinStandardHelpOptions = true)
public final class ScoreReadingsCommand implements Callable<Integer> {

    private final ObjectMapper json = new ObjectMapper();

    @Parameters(index = "0", paramLabel = "READINGS", description = "What read-receipts printed")
    private Path readings = Path.of("readings.jsonl");

    @Parameters(index = "1", paramLabel = "TRUTH", description = "What the pictures hold")
    private Path truth = Path.of("truth.jsonl");

    @Override
    public Integer call() throws IOException {
        var score = new ReadingScore(lines(truth, TruthLine.class), lines(readings, ReadingLine.class));
        System.out.print(score.markdown());
        return 0;
    }

    private <T> List<T> lines(Path file, Class<T> type) throws IOException {
        var values = new ArrayList<T>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                values.add(json.readValue(line, type));
            }
        }
        return values;
    }
}
