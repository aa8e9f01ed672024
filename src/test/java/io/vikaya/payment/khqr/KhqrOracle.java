package io.vikaya.payment.khqr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The official npm package {@code bakong-khqr}, asked many questions in one Node.js process. */
final class KhqrOracle {

    private static final Path FOLDER = Path.of("src/test/khqr-oracle").toAbsolutePath();
    private static final int MOST_SECONDS = 120;

    private final ObjectMapper json = new ObjectMapper();
    private final String node;
    private final Path folder;

    KhqrOracle() {
        this("node", FOLDER);
    }

    KhqrOracle(String node, Path folder) {
        this.node = node;
        this.folder = folder;
    }

    /** A question to fill in: {@code qr} to be verified and decoded, {@code input} to make a code of. */
    static ObjectNode at(Instant clock) {
        return JsonNodeFactory.instance.objectNode().put("clock", clock.toEpochMilli());
    }

    /** One answer a question, in their order. Never skips: without Node.js or the package it fails and says so. */
    List<JsonNode> ask(List<? extends JsonNode> questions) throws IOException, InterruptedException {
        var work = Files.createTempDirectory("khqr-oracle");
        var asked = work.resolve("asked");
        var answered = work.resolve("answered");
        var complaint = work.resolve("complaint");
        try {
            Files.writeString(asked, lines(questions));
            var process =
                    start(new ProcessBuilder(node, folder.resolve("oracle.js").toString())
                            .redirectInput(asked.toFile())
                            .redirectOutput(answered.toFile())
                            .redirectError(complaint.toFile()));
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("The official KHQR package did not answer in " + MOST_SECONDS + " seconds.");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("The official KHQR package failed: " + Files.readString(complaint));
            }
            return read(answered, questions.size());
        } finally {
            for (var file : List.of(asked, answered, complaint, work)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Process start(ProcessBuilder process) {
        if (!Files.isDirectory(folder.resolve("node_modules/bakong-khqr"))) {
            throw new AssertionError("The official KHQR package is missing in " + folder
                    + ". Maven brings it before the tests; by hand: sh src/test/khqr-oracle/install.sh");
        }
        try {
            return process.start();
        } catch (IOException e) {
            throw new AssertionError(
                    "The tests against the official KHQR package need Node.js 20 or newer; '" + node
                            + "' cannot be started.",
                    e);
        }
    }

    private String lines(List<? extends JsonNode> questions) throws IOException {
        var lines = new StringBuilder();
        for (var question : questions) {
            lines.append(json.writeValueAsString(question)).append('\n');
        }
        return lines.toString();
    }

    private List<JsonNode> read(Path file, int expected) throws IOException {
        var answers = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            answers.add(json.readTree(line));
        }
        if (answers.size() != expected) {
            throw new AssertionError(answers.size() + " answers to " + expected + " questions");
        }
        return answers;
    }
}
