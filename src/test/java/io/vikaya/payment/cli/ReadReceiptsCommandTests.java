package io.vikaya.payment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadReceiptsCommandTests {

    @Test
    void printsOneLineForEveryPictureInOrder(@TempDir Path folder) throws Exception {
        for (var file : new String[] {"k7e5td.jpg", "nse6uw.jpg"}) {
            try (var in = getClass().getResourceAsStream("/receipts/" + file)) {
                Files.copy(Objects.requireNonNull(in), folder.resolve(file));
            }
        }
        Files.writeString(folder.resolve("a-text.jpg"), "not a picture at all");
        Files.writeString(folder.resolve("notes.txt"), "left alone");

        var printed = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new ReadReceiptsCommand()).execute(folder.toString()))
                    .isZero();
        } finally {
            System.setOut(before);
        }

        var json = new ObjectMapper();
        var lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(json.readTree(lines.get(0)).get("file").asText()).isEqualTo("a-text.jpg");
        assertThat(json.readTree(lines.get(0)).get("kind").asText()).isEqualTo("not_receipt");
        assertThat(json.readTree(lines.get(0)).get("amount").isNull()).isTrue();
        var receipt = json.readTree(lines.get(1));
        assertThat(receipt.get("kind").asText()).isEqualTo("bank_receipt");
        assertThat(receipt.get("completed").asBoolean()).isTrue();
        assertThat(receipt.get("dateTime").asText()).endsWith("+07:00").hasSize(22);
        assertThat(json.readTree(lines.get(2)).get("kind").asText()).isEqualTo("not_receipt");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(new CommandLine(new ReadReceiptsCommand()).execute("/no/such/folder"))
                .isEqualTo(2);
    }
}
