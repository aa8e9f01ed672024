package io.vikaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What the demonstration shop and its customers do and see, through the API. */
final class Trade {

    static final String CUSTOMER = "Srey Mom";
    static final String OWNER = "Sokha (shop)";

    private final ApiClient owner;

    Trade(RunningVikaya vikaya) {
        owner = ApiClient.signIn(vikaya, "sokha", "sokha-demo-shop");
    }

    static ConditionFactory soon(String what) {
        return Awaitility.await(what).atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    JsonNode product(String sku) {
        return only(owner.get("/products?search=" + sku).path("items"), "sku", sku);
    }

    /** Writes and sends an invoice in dollars over so many of each product. */
    String invoice(Map<String, Integer> quantities) {
        var lines = quantities.entrySet().stream()
                .map(line -> {
                    var product = product(line.getKey());
                    return Map.of(
                            "productId", product.path("id").asText(),
                            "description", product.path("name").asText(),
                            "quantity", line.getValue().toString(),
                            "unitPrice", product.path("price").path("amount").asText(),
                            "taxPercent", "0");
                })
                .toList();
        var customer = only(owner.get("/customers").path("items"), "name", CUSTOMER);
        var id = owner.post(
                        "/invoices",
                        Map.of(
                                "customerId",
                                customer.path("id").asText(),
                                "currency",
                                "USD",
                                "dueDate",
                                LocalDate.now().plusDays(20).toString(),
                                "lines",
                                lines))
                .path("id")
                .asText();
        owner.post("/invoices/" + id + "/send", Map.of());
        return id;
    }

    JsonNode invoice(String id) {
        return owner.get("/invoices/" + id);
    }

    String number(String invoice) {
        return invoice(invoice).path("number").asText();
    }

    void pay(String invoice, String flaw) {
        owner.post(
                "/emulator/people/" + chat(CUSTOMER) + "/pay",
                Map.of("invoiceId", invoice, "bank", "ABA", "flaw", flaw, "as", "photo"));
    }

    void approve(String invoice) {
        var review = stream(owner.get("/reviews"))
                .filter(each -> each.path("proof").path("invoiceId").asText().equals(invoice))
                .findFirst()
                .orElseThrow();
        owner.post(
                "/reviews/" + review.path("taskId").asText() + "/approve",
                Map.of("amount", invoice(invoice).path("due").path("amount").asText()));
    }

    void cancel(String invoice) {
        owner.post("/invoices/" + invoice + "/cancel", Map.of("reason", "Written by mistake"));
    }

    List<String> proofStates(String invoice) {
        return stream(owner.get("/payment-proofs?invoice=" + invoice))
                .map(proof -> proof.path("status").asText())
                .toList();
    }

    /** Waits until the newest screenshot is with a reviewer; one that was decided otherwise fails at once and says how. */
    void awaitReviewerAsked(String invoice) {
        soon("the screenshot was read").until(() -> proofStates(invoice).stream()
                .anyMatch(state -> !state.equals("RECEIVED") && !state.equals("VERIFYING")));
        assertThat(proofStates(invoice)).contains("IN_REVIEW");
    }

    List<JsonNode> payments(String invoice) {
        return stream(owner.get("/invoices/" + invoice + "/payments")).toList();
    }

    /** Every movement of a product that this invoice caused, as "KIND on-hand reserved", oldest first. */
    List<String> movements(String sku, String invoice) {
        return stream(owner.get("/products/" + product(sku).path("id").asText() + "/movements?size=200")
                        .path("items"))
                .filter(each -> each.path("causeId").asText().equals(invoice))
                .map(each -> "%s %s"
                        .formatted(
                                each.path("kind").asText(),
                                new BigDecimal(each.path("onHandChange").asText())
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .toList()
                .reversed();
    }

    /** What the bot has said to somebody about an invoice: texts, and captions of files. */
    List<String> told(String person, String number) {
        return messages(person)
                .filter(each -> each.path("fromBot").asBoolean())
                .map(each -> each.path("text").asText())
                .filter(text -> text.contains(number))
                .toList();
    }

    long messageCount() {
        return Stream.of(CUSTOMER, OWNER, "Dara (reviewer)")
                .mapToLong(person -> messages(person).count())
                .sum();
    }

    long invoiceCount() {
        return owner.get("/invoices").path("total").asLong();
    }

    String chat(String person) {
        return only(owner.get("/emulator/people"), "name", person)
                .path("chatId")
                .asText();
    }

    boolean processEnded(String invoice) {
        var processes = owner.get("/invoices/" + invoice + "/process");
        return !processes.isEmpty()
                && stream(processes).allMatch(each -> each.path("ended").asBoolean());
    }

    void awaitAllDone(String invoice) {
        soon("invoice " + invoice + " is paid and everybody told")
                .until(() -> invoice(invoice).path("status").asText().equals("PAID") && processEnded(invoice));
        soon("every message is out").until(() -> stream(owner.get("/deliveries?subject=" + invoice))
                .noneMatch(each -> each.path("state").asText().equals("QUEUED")));
    }

    private Stream<JsonNode> messages(String person) {
        return stream(owner.get("/emulator/people/" + chat(person) + "/messages"));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode only(JsonNode array, String field, String value) {
        return stream(array)
                .filter(each -> each.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No %s %s in %s".formatted(field, value, array)));
    }
}
