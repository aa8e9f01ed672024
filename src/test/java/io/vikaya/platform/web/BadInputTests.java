package io.vikaya.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.UserView;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.testing.Api;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@VikayaTest
class BadInputTests {

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    @Autowired
    PaymentService payments;

    @Autowired
    ScriptedReader reader;

    @Autowired
    ProcessRunner runner;

    @Autowired
    PaymentReviews reviews;

    UserView owner;

    @BeforeEach
    void openAShop() {
        owner = shop.open();
    }

    static Stream<Arguments> pictures() throws Exception {
        return Stream.of(
                Arguments.of("bomb.png", bomb(), 413, "image-too-many-pixels"),
                Arguments.of(
                        "text.jpg", "not a picture at all".getBytes(StandardCharsets.UTF_8), 422, "image-unsupported"),
                Arguments.of("huge.jpg", new byte[30 * 1024 * 1024], 413, "image-too-large"),
                Arguments.of("empty.jpg", new byte[0], 422, "image-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void pictureIsRefusedClearlyAndNothingIsStored(String name, byte[] content, int status, String code)
            throws Exception {
        var invoice = shop.in(owner, () -> shop.sent(shop.product("5.00", 9), 1));

        api.uploadAs(owner, "/invoices/" + invoice + "/proofs", name, content)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.trace").doesNotExist());
        api.uploadAs(owner, "/receipts/read", name, content)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code));

        assertThat(shop.in(owner, () -> payments.under("invoice", invoice.value())))
                .isEmpty();
    }

    @Test
    void anotherTenantsThingsDoNotExist() throws Exception {
        InvoiceId foreign = shop.in(owner, () -> shop.sent(shop.product("5.00", 9), 1));
        var customer = shop.in(owner, shop::customer);
        var proof = shop.in(owner, () -> shop.sendProof(foreign));
        var stranger = shop.open();

        for (var path : new String[] {
            "/invoices/" + foreign,
            "/invoices/" + foreign + "/pdf",
            "/invoices/" + foreign + "/timeline",
            "/invoices/" + foreign + "/payments",
            "/invoices/" + foreign + "/process",
            "/customers/" + customer,
            "/customers/" + customer + "/telegram",
            "/payment-proofs/" + proof,
            "/payment-proofs/" + proof + "/image"
        }) {
            api.getAs(stranger, path).andExpect(status().isNotFound());
        }
        api.postAs(stranger, "/invoices/" + foreign + "/send", "").andExpect(status().isNotFound());
        api.postAs(stranger, "/invoices/" + foreign + "/cancel", "{\"reason\":\"x\"}")
                .andExpect(status().isNotFound());
        api.postAs(stranger, "/customers/" + customer + "/telegram-link", "").andExpect(status().isNotFound());
        api.uploadAs(stranger, "/invoices/" + foreign + "/proofs", "p.png", Shop.picture())
                .andExpect(status().isNotFound());
        api.getAs(stranger, "/payment-proofs?invoice=" + foreign)
                .andExpect(status().isOk())
                .andExpect(content().json("[]"));
        api.getAs(stranger, "/reviews").andExpect(content().json("[]"));
    }

    @Test
    void aDraftIsNotSentAgainAndAReviewIsNotAShortage() throws Exception {
        var draft = shop.in(owner, () -> shop.draft(shop.customer(), shop.product("5.00", 9), 1));
        api.postAs(owner, "/invoices/" + draft + "/resend", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("invoice-not-open"));

        // Proofs that other tests left behind would take the reading's transaction id first.
        runner.runToNextWaitState();
        reader.reads(Readings.of("3.00").build());
        var invoice = shop.in(owner, () -> shop.sent(shop.product("5.00", 9), 1));
        shop.in(owner, () -> shop.sendProof(invoice));
        runner.runToNextWaitState();
        var review = shop.in(owner, () -> reviews.open().getFirst().taskId());
        api.postAs(owner, "/stock-shortages/" + review + "/resolve", "{\"action\":\"RETRY\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("task-not-open"));
        assertThat(shop.in(owner, reviews::open)).hasSize(1);
    }

    @Test
    void halfARielAndUnknownCurrenciesAreRefusedWithASentence() throws Exception {
        api.postAs(owner, "/products", product("500.7", "KHR"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("invalid-amount"));
        api.postAs(owner, "/products", product("5", "THB"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("unknown-currency"));
        api.postAs(owner, "/products", product("NaN", "USD"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("invalid-amount"));
    }

    @Test
    void brokenRequestsGetProblemsAndNoInsides() throws Exception {
        api.postAs(owner, "/invoices", "{").andExpect(status().isBadRequest());
        api.postAs(owner, "/invoices", "{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors").isNotEmpty());
        api.getAs(owner, "/invoices/" + UUID.randomUUID())
                .andExpect(jsonPath("$.code").value("invoice-not-found"));
        api.getAs(owner, "/invoices/not-a-uuid").andExpect(status().isBadRequest());
        api.getAs(owner, "/nowhere").andExpect(status().isNotFound());
    }

    private static String product(String amount, String currency) {
        return """
                {"sku":"X","name":"Thing","unit":"piece","price":{"amount":"%s","currency":"%s"}}""".formatted(amount, currency);
    }

    /** A PNG of some fifty bytes whose header claims 100,000 by 100,000 pixels. */
    private static byte[] bomb() throws Exception {
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeBytes("IHDR");
        fields.writeInt(100_000);
        fields.writeInt(100_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.toByteArray());
        var png = new ByteArrayOutputStream();
        var out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeInt(header.size() - 4);
        out.write(header.toByteArray());
        out.writeInt((int) crc.getValue());
        return png.toByteArray();
    }
}
