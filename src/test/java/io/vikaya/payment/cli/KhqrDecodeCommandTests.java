package io.vikaya.payment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KhqrDecodeCommandTests {

    private static final String PAYABLE = "00020101021229180014your_name@bank520459995303116540498005802KH5909Your Name"
            + "6010Phnom Penh62510109TRX01234502090123456780311Phsar Thmei0706POS-0199340013177389460301901131773894775819"
            + "6304A5A3";

    @Test
    void printsOneObjectPerLineWhateverTheLineHolds() throws Exception {
        var output = new ByteArrayOutputStream();
        var input = PAYABLE + "\r\n\nខ្មែរ\u0000\r!\n" + "9".repeat(100_000) + "\n" + PAYABLE.replace("9800", "9801");
        var clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

        var exit = new KhqrDecodeCommand(
                        clock, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output)
                .call();

        var mapper = new ObjectMapper();
        var lines = output.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (Exception unreadable) {
                        throw new AssertionError(line, unreadable);
                    }
                })
                .toList();
        assertThat(exit).isZero();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).toString())
                .isEqualTo(
                        "{\"valid\":true,\"reason\":null,\"crcOk\":true,\"md5\":\"3dc50c785e47a215feb336d44807825c\","
                                + "\"expired\":true,\"bakongAccountId\":\"your_name@bank\",\"merchantName\":\"Your Name\","
                                + "\"currency\":\"KHR\",\"amount\":\"9800\",\"billNumber\":\"TRX012345\","
                                + "\"merchantKind\":\"INDIVIDUAL\",\"accountInformation\":null,\"merchantId\":null,"
                                + "\"acquiringBank\":null,\"merchantCity\":\"Phnom Penh\",\"merchantCategoryCode\":\"5999\","
                                + "\"mobileNumber\":\"012345678\",\"storeLabel\":\"Phsar Thmei\",\"terminalLabel\":\"POS-01\","
                                + "\"purpose\":null,\"dynamic\":true,\"createdAt\":\"2026-03-19T04:30:03.019Z\","
                                + "\"expiresAt\":\"2026-03-19T04:32:55.819Z\"}");
        assertThat(lines)
                .extracting(line -> line.get("reason").asText())
                .containsExactly("null", "empty", "malformed", "too-long", "crc-mismatch");
    }
}
