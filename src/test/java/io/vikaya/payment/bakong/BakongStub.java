package io.vikaya.payment.bakong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Speaks the Open API's protocol on this machine, and does wrong whatever a test wants. */
final class BakongStub implements AutoCloseable {

    static final String FIRST_TOKEN = "first-token";
    static final String RENEWED_TOKEN = "renewed-token";
    static final String HASH = "f12176a6".repeat(8);

    /** One answer; null in place of a body hangs. */
    record Script(int status, String body, boolean hangs, boolean cut) {}

    private final HttpServer server;
    private final Deque<Script> scripts = new ArrayDeque<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    volatile boolean refusesFirstToken;
    volatile boolean refusesEveryToken;

    BakongStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    BakongStub answers(int status, String body) {
        scripts.add(new Script(status, body, false, false));
        return this;
    }

    BakongStub hangs() {
        scripts.add(new Script(200, "", true, false));
        return this;
    }

    BakongStub cutsOff() {
        scripts.add(new Script(200, "{\"responseCode\":0,\"data\"", false, true));
        return this;
    }

    static String paid(String amount, String currency) {
        return """
                {"responseCode":0,"responseMessage":"Getting transaction successfully.","errorCode":null,"data":{
                "hash":"%s","fromAccountId":"dara@aclb","toAccountId":"chan_sokha@abaa","currency":"%s","amount":%s,
                "description":null,"createdDateMs":1764000000000.0,"externalRef":"100FT30000000001","brandNew":[1]}}""".formatted(HASH, currency, amount);
    }

    static String error(int code) {
        return "{\"responseCode\":1,\"responseMessage\":\"no\",\"errorCode\":" + code + ",\"data\":null}";
    }

    long renewals() {
        return requests.stream()
                .filter(request -> request.startsWith("/v1/renew_token"))
                .count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            requests.add(path + " " + body);
            if (path.equals("/v1/renew_token")) {
                send(exchange, 200, "{\"responseCode\":0,\"data\":{\"token\":\"" + RENEWED_TOKEN + "\"}}");
                return;
            }
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            if (refusesEveryToken || (refusesFirstToken && token.endsWith(FIRST_TOKEN))) {
                send(exchange, 401, error(6));
                return;
            }
            Script script;
            synchronized (scripts) {
                script = scripts.size() > 1 ? scripts.poll() : scripts.peek();
            }
            if (script.hangs()) {
                exchange.sendResponseHeaders(200, 0);
                sleep();
                return;
            }
            if (script.cut()) {
                exchange.sendResponseHeaders(200, 10_000);
                exchange.getResponseBody().write(script.body().getBytes(StandardCharsets.UTF_8));
                return;
            }
            send(exchange, script.status(), script.body());
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(35_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
