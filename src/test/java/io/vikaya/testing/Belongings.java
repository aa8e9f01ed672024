package io.vikaya.testing;

import com.jayway.jsonpath.JsonPath;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** One of everything a shop can have, for paths that name one. A new kind of path parameter needs a line here. */
@TestComponent
public class Belongings {

    /** Ids of nothing at all. */
    public static final Map<String, String> NOBODYS = Map.of();

    private final Shop shop;
    private final Api api;
    private final ProcessRunner processes;
    private final ScriptedReader reader;
    private final Map<UserView, Map<String, String>> known = new ConcurrentHashMap<>();

    Belongings(Shop shop, Api api, ProcessRunner processes, ScriptedReader reader) {
        this.reader = reader;
        this.shop = shop;
        this.api = api;
        this.processes = processes;
    }

    /** Ids by the path they stand in, made once for each shop. */
    public Map<String, String> of(UserView owner) {
        return known.computeIfAbsent(owner, this::make);
    }

    /** Puts ids into a path: those of the map, or ones nothing has. */
    public static String fill(String path, Map<String, String> ids) {
        var filled = new StringBuilder();
        for (var part : path.substring(1).split("/")) {
            var before = filled.toString().replaceAll("[0-9a-f-]{36}|\\d{3,}", "{}");
            filled.append('/');
            filled.append(part.startsWith("{") ? ids.getOrDefault(before, nothing(part)) : part);
        }
        return filled.toString();
    }

    /** A body good enough to get past validation, where an endpoint with a path parameter needs one. */
    public static String body(String path) {
        return switch (path.replaceFirst("/api/v1", "")) {
            case "/customers/{id}" -> "{\"name\":\"X\"}";
            case "/products/{id}" ->
                "{\"sku\":\"X-1\",\"name\":\"X\",\"price\":{\"amount\":\"1.00\",\"currency\":\"USD\"},\"unit\":\"piece\",\"trackStock\":true,\"backorder\":false}";
            case "/products/{id}/movements" -> "{\"kind\":\"ADJUSTMENT\",\"change\":\"1\",\"reason\":\"x\"}";
            case "/invoices/{id}" ->
                "{\"customerId\":\"%s\",\"currency\":\"USD\",\"lines\":[{\"description\":\"X\",\"quantity\":\"1\",\"unitPrice\":\"1.00\",\"taxPercent\":\"0\"}]}"
                        .formatted(UUID.randomUUID());
            case "/invoices/{id}/cancel" -> "{\"reason\":\"x\"}";
            case "/invoices/{id}/payments", "/customers/{id}/refunds" ->
                "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"USD\"},\"way\":\"CASH\",\"note\":\"x\"}";
            case "/invoices/{id}/bank-notices" ->
                "{\"text\":\"4,000 KHR was credited by X (ABA Bank) via KHQR to Y on 2025-10-11 10:08:57 Ref. No. 58489\"}";
            case "/invoices/{id}/credit" -> "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}";
            case "/ledger-entries/{id}/void" -> "{\"note\":\"x\"}";
            case "/emulator/people/{chatId}/messages" -> "{\"text\":\"x\"}";
            case "/emulator/people/{chatId}/presses" -> "{\"messageId\":1,\"action\":\"x\"}";
            case "/emulator/people/{chatId}/pay" ->
                "{\"invoiceId\":\"%s\",\"bank\":\"ABA\"}".formatted(UUID.randomUUID());
            case "/shop/receiving-accounts/{id}" ->
                "{\"bank\":\"Wing\",\"accountNumber\":\"099 888 777\",\"accountHolder\":\"CHAN SOKHA\"}";
            case "/members/{id}" -> "{\"role\":\"USER\",\"reviewer\":false}";
            case "/members/{id}/transfer-ownership" -> "{\"password\":\"a long enough secret\"}";
            case "/reviews/{taskId}/reject" -> "{\"reason\":\"WRONG_DATE\"}";
            case "/reviews/{taskId}/approve" -> "{\"amount\":\"1.00\"}";
            case "/stock-shortages/{taskId}/resolve" -> "{\"action\":\"RETRY\"}";
            default -> "{}";
        };
    }

    private static String nothing(String parameter) {
        return parameter.equals("{chatId}") ? "99999999" : UUID.randomUUID().toString();
    }

    private Map<String, String> make(UserView owner) {
        try {
            var ids = new HashMap<String, String>();
            var customer = shop.in(owner, shop::customer).value().toString();
            var product = shop.in(owner, () -> shop.product("5.00", 10));
            var invoice = shop.in(owner, () -> shop.sent(product, 1));
            // Proofs that other tests left behind would take the reading's transaction id first.
            processes.runToNextWaitState();
            reader.reads(Readings.of("5.00").disputed().build());
            var proof = shop.in(owner, () -> shop.sendProof(invoice));
            processes.runToNextWaitState();
            ids.put("/api/v1/customers", customer);
            ids.put("/api/v1/products", product.value().toString());
            ids.put("/api/v1/invoices", invoice.value().toString());
            ids.put("/api/v1/payment-proofs", proof.value().toString());
            ids.put("/api/v1/members", shop.member(owner, Role.USER).id().toString());
            ids.put("/api/v1/customers/{}/telegram", "4711");
            ids.put("/api/v1/shop/receiving-accounts", first(owner, "/shop", "$.receivingAccounts[0].id"));
            ids.put("/api/v1/invitations", first(owner, "/invitations", "$[0].id"));
            ids.put("/api/v1/reviews", first(owner, "/reviews", "$[0].taskId"));
            var phone = Visitors.value(api.postAs(owner, "/emulator/people", "{\"name\":\"Somebody\"}"), "$.chatId");
            ids.put("/api/v1/emulator/people", phone);
            ids.put(
                    "/api/v1/emulator/files",
                    Visitors.value(
                            api.uploadAs(owner, "/emulator/people/" + phone + "/files", "x.png", Shop.picture()),
                            "$.file.id"));
            var other = shop.in(owner, () -> shop.sent(product, 1));
            var unused = api.postAs(owner, "/invoices/" + other + "/payments", body("/invoices/{id}/payments"));
            ids.put("/api/v1/ledger-entries", first(owner, "/invoices/" + other + "/payments", "$[0].id"));
            ids.put("/api/v1/stock-shortages", UUID.randomUUID().toString());
            return ids;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String first(UserView owner, String path, String id) throws Exception {
        if (path.equals("/invitations")) {
            var unused = api.postAs(owner, path, "{\"role\":\"USER\",\"reviewer\":false,\"language\":\"en\"}");
        }
        var answer = api.getAs(owner, path).andReturn().getResponse().getContentAsString();
        return String.valueOf(JsonPath.<Object>read(answer, id));
    }
}
