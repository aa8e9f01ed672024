package io.vikaya.payment.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vikaya.payment.khqr.Khqr;
import io.vikaya.payment.khqr.KhqrDecoder;
import io.vikaya.payment.khqr.KhqrDecoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * Reads KHQR strings, one a line, and prints one JSON object a line, in the same order and number.
 *
 * <p>A line ends with a line feed, a carriage return before it left out. Fields of an invalid string are printed when
 * its tags could be told apart.
 */
@Command(name = "khqr-decode", description = "Reads KHQR strings, one a line, and prints what they say as JSON lines.")
public final class KhqrDecodeCommand implements Callable<Integer> {

    /** Longer than any QR holds; the rest of such a line is thrown away while reading. */
    private static final int LONGEST_LINE = 4_096;

    private final Clock clock;
    private final InputStream input;
    private final OutputStream output;
    private final ObjectMapper mapper = new ObjectMapper();

    /** On the process's own streams. */
    public KhqrDecodeCommand(Clock clock) {
        this(clock, System.in, System.out);
    }

    KhqrDecodeCommand(Clock clock, InputStream input, OutputStream output) {
        this.clock = clock;
        this.input = input;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        var printer = new PrintStream(output, false, StandardCharsets.UTF_8);
        var now = clock.instant();
        for (var line = nextLine(lines); line != null; line = nextLine(lines)) {
            printer.print(mapper.writeValueAsString(describe(line, now)) + "\n");
        }
        printer.flush();
        return 0;
    }

    private ObjectNode describe(String text, Instant now) {
        var decoding = KhqrDecoder.decode(text);
        var node = mapper.createObjectNode();
        node.put("valid", decoding instanceof KhqrDecoding.Valid);
        node.put(
                "reason",
                decoding instanceof KhqrDecoding.Invalid invalid
                        ? invalid.fault().code()
                        : null);
        node.put("crcOk", decoding.crcOk());
        put(node, "md5", decoding.md5());
        node.put("expired", decoding.expiredAt(now));
        var khqr = decoding.read();
        put(node, "bakongAccountId", khqr.flatMap(Khqr::bakongAccountId));
        put(node, "merchantName", khqr.flatMap(Khqr::merchantName));
        put(node, "currency", khqr.flatMap(Khqr::currency).map(Currency::getCurrencyCode));
        put(node, "amount", khqr.flatMap(Khqr::amountAsWritten));
        put(node, "billNumber", khqr.flatMap(Khqr::billNumber));
        put(node, "merchantKind", khqr.flatMap(Khqr::merchantKind).map(Enum::name));
        put(node, "accountInformation", khqr.flatMap(Khqr::accountInformation));
        put(node, "merchantId", khqr.flatMap(Khqr::merchantId));
        put(node, "acquiringBank", khqr.flatMap(Khqr::acquiringBank));
        put(node, "merchantCity", khqr.flatMap(Khqr::merchantCity));
        put(node, "merchantCategoryCode", khqr.flatMap(Khqr::merchantCategoryCode));
        put(node, "mobileNumber", khqr.flatMap(Khqr::mobileNumber));
        put(node, "storeLabel", khqr.flatMap(Khqr::storeLabel));
        put(node, "terminalLabel", khqr.flatMap(Khqr::terminalLabel));
        put(node, "purpose", khqr.flatMap(Khqr::purpose));
        node.put("dynamic", khqr.map(Khqr::isDynamic).orElse(null));
        put(node, "createdAt", khqr.flatMap(Khqr::createdAt).map(Instant::toString));
        put(node, "expiresAt", khqr.flatMap(Khqr::expiresAt).map(Instant::toString));
        return node;
    }

    private static void put(ObjectNode node, String field, Optional<String> value) {
        node.put(field, value.orElse(null));
    }

    private static @Nullable String nextLine(Reader reader) throws IOException {
        var unit = reader.read();
        if (unit < 0) {
            return null;
        }
        var line = new StringBuilder();
        for (; unit >= 0 && unit != '\n'; unit = reader.read()) {
            if (line.length() < LONGEST_LINE) {
                line.append((char) unit);
            }
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }
}
