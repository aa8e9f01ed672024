package io.vikaya.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.UserView;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofSource;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever has an invoice's link, and nobody else, sees that invoice, and only it. */
@VikayaTest
class PaymentPageTests {

    @Autowired
    MockMvc http;

    @Autowired
    Shop shop;

    @Autowired
    InvoiceService invoices;

    @Autowired
    InvoiceIssuing issuing;

    @Autowired
    PaymentService payments;

    @Autowired
    ProcessRunner runner;

    @Autowired
    ScriptedReader reader;

    private UserView owner;
    private InvoiceId invoice;
    private String page;

    @BeforeEach
    void send() {
        runner.runToNextWaitState();
        owner = shop.open();
        invoice = shop.in(owner, () -> shop.sent(shop.product("5.00", 9), 1));
        page = "/api/v1/pay/" + token(invoice);
    }

    @Test
    void showsTheBillAndNothingOfTheShopsInsides() throws Exception {
        var answer = http.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.bill.number").value(Objects.requireNonNull(number())))
                .andExpect(jsonPath("$.bill.due.amount").value("5.00"))
                .andExpect(jsonPath("$.bill.accountNumber").value(Shop.ACCOUNT))
                .andExpect(jsonPath("$.qrPng").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).doesNotContain(invoice.toString()).doesNotContain("Srey Mom");
        http.perform(get(page + "/pdf"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"invoice.pdf\""));
    }

    @Test
    void isNotThereForDraftsAndGuessedLinks() throws Exception {
        var draft = shop.in(owner, () -> shop.draft(shop.customer(), shop.product("5.00", 9), 1));
        assertThat(shop.in(owner, () -> invoices.get(draft)).payToken()).isNull();
        for (var guess : new String[] {"x", invoice.toString(), "0".repeat(32), "null"}) {
            http.perform(get("/api/v1/pay/" + guess)).andExpect(status().isNotFound());
            upload("/api/v1/pay/" + guess).andExpect(status().isNotFound());
        }
    }

    @Test
    void paysByAPictureSentThere() throws Exception {
        reader.reads(Readings.of("5.00").build());
        upload(page)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.bill.proofs[0].status").value("RECEIVED"));
        runner.runToNextWaitState();

        http.perform(get(page))
                .andExpect(jsonPath("$.bill.status").value("PAID"))
                .andExpect(jsonPath("$.bill.proofs[0].status").value("APPROVED"))
                .andExpect(jsonPath("$.qrPng").isEmpty());
        assertThat(shop.in(owner, () -> payments.under("invoice", invoice.value())))
                .singleElement()
                .satisfies(proof -> assertThat(proof.source()).isEqualTo(ProofSource.PAYMENT_PAGE));
        // Money for a paid invoice may be on its way: its proof is taken and checked all the same.
        upload(page)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.bill.status").value("PAID"));
        runner.runToNextWaitState();
    }

    @Test
    void saysWhyAPictureWasNotTaken() throws Exception {
        reader.reads(Readings.of("5.00").paidTo("SOMEBODY ELSE", "111 222 333").build());
        upload(page).andExpect(status().isCreated());
        runner.runToNextWaitState();

        http.perform(get(page))
                .andExpect(jsonPath("$.bill.status").value("SENT"))
                .andExpect(jsonPath("$.bill.proofs[0].status").value("REJECTED"))
                .andExpect(jsonPath("$.bill.proofs[0].reason").value("WRONG_RECIPIENT"));
    }

    @Test
    void takesOnlySoManyPicturesBeforeAnAnswer() throws Exception {
        for (var i = 0; i < 5; i++) {
            upload(page).andExpect(status().isCreated());
        }
        upload(page)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("too-many-proofs"));
    }

    @Test
    void saysThatACancelledInvoiceIsNotToBePaid() throws Exception {
        shop.in(owner, () -> issuing.cancel(invoice, "Written by mistake"));

        http.perform(get(page)).andExpect(jsonPath("$.bill.status").value("CANCELLED"));
        upload(page).andExpect(status().isCreated());
        runner.runToNextWaitState();
    }

    @Test
    void hasAnotherLinkForEachInvoice() {
        var other = shop.in(owner, () -> shop.sent(shop.product("5.00", 9), 1));
        assertThat(token(other)).hasSize(32).isNotEqualTo(token(invoice));
        assertThatThrownBy(() -> shop.in(shop.open(), () -> invoices.get(invoice)))
                .isInstanceOf(InvoiceNotFoundException.class);
    }

    private ResultActions upload(String to) throws Exception {
        return http.perform(multipart(to + "/proofs").file("file", Shop.picture()));
    }

    private String token(InvoiceId id) {
        return Objects.requireNonNull(shop.in(owner, () -> invoices.get(id)).payToken());
    }

    private String number() {
        return Objects.requireNonNull(
                shop.in(owner, () -> invoices.get(invoice)).number());
    }
}
