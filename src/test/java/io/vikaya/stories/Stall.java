package io.vikaya.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One of several shops on a machine, through its owner's API; the customer's name is the same in each. */
final class Stall {

    static final String CUSTOMER = "Srey Mom";
    static final String PASSWORD = "quiet-river-at-dawn";

    private final String username;
    private final String product;
    private final String company;
    private final String price;
    private final ApiClient api;
    private final String productId;
    private final String customer;
    private String chat = "";
    private String invoice = "";

    Stall(RunningVikaya vikaya, String shop, String username, String product, String company, String price) {
        this.username = username;
        this.product = product;
        this.company = company;
        this.price = price;
        api = ApiClient.register(vikaya, shop, username, PASSWORD);
        api.post(
                "/shop/receiving-accounts",
                Map.of("bank", "ABA Bank", "accountNumber", "005 123 456", "accountHolder", "CHAN SOKHA"));
        productId = api.post(
                        "/products",
                        Map.of(
                                "sku",
                                "ONE",
                                "name",
                                product,
                                "price",
                                Map.of("amount", price, "currency", "USD"),
                                "unit",
                                "piece",
                                "trackStock",
                                true,
                                "backorder",
                                false,
                                "initialStock",
                                "10"))
                .path("id")
                .asText();
        customer = api.post("/customers", Map.of("name", CUSTOMER, "company", company))
                .path("id")
                .asText();
    }

    ApiClient api() {
        return api;
    }

    String username() {
        return username;
    }

    String product() {
        return product;
    }

    String company() {
        return company;
    }

    String price() {
        return price;
    }

    String chat() {
        return chat;
    }

    String invoice() {
        return invoice;
    }

    /** Adds somebody with a phone, whom nobody else knows. */
    String addPhone(String name) {
        return api.post("/emulator/people", Map.of("name", name)).path("chatId").asText();
    }

    /** The customer opens this shop's link on a phone that another shop can see too. */
    void link(String phone, ApiClient holder) {
        chat = phone;
        var code = api.post("/customers/" + customer + "/telegram-link", Map.of());
        holder.post(
                "/emulator/people/" + phone + "/messages",
                Map.of("text", "/start " + code.path("code").asText()));
        Trade.soon("the phone is linked").until(() -> api.get("/customers/" + customer + "/telegram")
                .path("linked")
                .asBoolean());
    }

    /** A sent invoice, and a payment of it that only a person can decide. */
    void sellAndBePaid() {
        var line = Map.of(
                "productId", productId, "description", product, "quantity", "1", "unitPrice", price, "taxPercent", "0");
        invoice = api.post(
                        "/invoices",
                        Map.of(
                                "customerId",
                                customer,
                                "currency",
                                "USD",
                                "dueDate",
                                LocalDate.now().plusDays(20).toString(),
                                "lines",
                                List.of(line)))
                .path("id")
                .asText();
        api.post("/invoices/" + invoice + "/send", Map.of());
        var button = "paid:" + invoice;
        Trade.soon("the bill is in the chat").until(() -> messages().toString().contains(button));
        var bill = Trade.stream(messages())
                .filter(message -> message.toString().contains(button))
                .findFirst()
                .orElseThrow();
        api.post(
                "/emulator/people/" + chat + "/presses",
                Map.of("messageId", bill.path("id").asLong(), "action", button));
        Trade.soon("the bot waits for the picture")
                .until(() -> messages().toString().contains("send the screenshot"));
        api.post(
                "/emulator/people/" + chat + "/pay",
                Map.of("invoiceId", invoice, "bank", "ABA", "flaw", "COVERED_RECIPIENT", "as", "photo"));
        Trade.soon("somebody has to look").until(() -> !api.get("/reviews").isEmpty());
    }

    JsonNode messages() {
        return api.get("/emulator/people/" + chat + "/messages");
    }

    String task() {
        return api.get("/reviews").path(0).path("taskId").asText();
    }

    String proof() {
        return api.get("/reviews").path(0).path("proof").path("id").asText();
    }

    String status() {
        return api.get("/invoices/" + invoice).path("status").asText();
    }

    String onHand() {
        return api.get("/products/" + productId).toString();
    }
}
