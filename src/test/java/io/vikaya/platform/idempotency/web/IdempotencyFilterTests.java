package io.vikaya.platform.idempotency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.UserView;
import io.vikaya.platform.idempotency.KeptAnswers;
import io.vikaya.testing.Api;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The same request under the same key is done once. */
@VikayaTest
class IdempotencyFilterTests {

    @Autowired
    MockMvc http;

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    @Autowired
    KeptAnswers answers;

    @Autowired
    MovableClock clock;

    private final String key = UUID.randomUUID().toString();
    private UserView owner;

    @BeforeEach
    void open() {
        owner = shop.open();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void givesTheSameAnswerAgainAndDoesNothingTwice() throws Exception {
        var first = add("Srey Mom", key)
                .andExpect(status().isCreated())
                .andExpect(header().doesNotExist("Idempotency-Replayed"));
        var again = add("Srey Mom", key)
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotency-Replayed", "true"));

        assertThat(Visitors.value(again, "$.id")).isEqualTo(Visitors.value(first, "$.id"));
        api.getAs(owner, "/customers").andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void refusesAnotherRequestUnderTheKey() throws Exception {
        add("Srey Mom", key).andExpect(status().isCreated());

        add("Vannak", key)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("idempotency-key-reused"));
        add("Vannak", "not a key").andExpect(status().isBadRequest());
    }

    @Test
    void keepsNothingThatWasRefusedBeforeWork() throws Exception {
        add("", key).andExpect(status().isUnprocessableEntity());

        add("Srey Mom", key).andExpect(status().isCreated());
    }

    @Test
    void isEachCallersOwn() throws Exception {
        add("Srey Mom", key).andExpect(status().isCreated());
        owner = shop.open();

        add("Srey Mom", key).andExpect(status().isCreated()).andExpect(header().doesNotExist("Idempotency-Replayed"));
    }

    @Test
    void worksOnceWhenManyComeAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var results = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 12; i++) {
                results.add(threads.submit(
                        () -> add("Srey Mom", key).andReturn().getResponse().getStatus()));
            }
            for (var result : results) {
                assertThat(result.get()).isIn(201, 409);
            }
        }
        api.getAs(owner, "/customers").andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void doesNotDoAgainWhatDiedHalfWay() throws Exception {
        var body = "{\"name\":\"Srey Mom\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var hash = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(body));
        assertThat(answers.begin(new KeptAnswers.Key("user:" + owner.id(), "POST /api/v1/customers", key), hash))
                .isNull();

        add("Srey Mom", key)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("request-in-progress"))
                .andExpect(header().exists("Retry-After"));
        clock.advance(Duration.ofMinutes(3));
        add("Srey Mom", key)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("outcome-unknown"));
        clock.advance(Duration.ofDays(3));
        add("Srey Mom", key).andExpect(status().isCreated());
    }

    @Test
    void knowsUploadsByTheirContent() throws Exception {
        var product = shop.in(owner, () -> shop.product("5.00", 10));
        var invoice = shop.in(owner, () -> shop.sent(product, 1)).value();
        var picture = Shop.picture();

        upload(invoice, picture).andExpect(status().is2xxSuccessful());
        upload(invoice, picture).andExpect(header().string("Idempotency-Replayed", "true"));
        upload(invoice, Shop.picture()).andExpect(jsonPath("$.code").value("idempotency-key-reused"));
    }

    private ResultActions add(String name, String underKey) throws Exception {
        return http.perform(post("/api/v1/customers")
                .header("Authorization", api.bearer(owner))
                .header("Idempotency-Key", underKey)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"" + name + "\"}"));
    }

    private ResultActions upload(UUID invoice, byte[] picture) throws Exception {
        return http.perform(multipart("/api/v1/invoices/" + invoice + "/proofs")
                .file("file", picture)
                .header("Authorization", api.bearer(owner))
                .header("Idempotency-Key", key));
    }
}
