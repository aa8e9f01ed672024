package io.vikaya.payment.bakong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Speaks the Open API's protocol on this machine, and does wrong whatever a test wants. */
public final class BakongStub implements AutoCloseable {

    public static final String FIRST_TOKEN = "first-token";
    public static final String RENEWED_TOKEN = "renewed-token";
    public static final String HASH = "f12176a6".repeat(8);

    /** One answer; null in place of a body hangs. */
    record Script(
            int status,
            String body,
            boolean hangs,
            boolean cut,
            @Nullable Duration later) {}

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Script> scripts = new ArrayDeque<>();
    public final List<String> requests = new CopyOnWriteArrayList<>();
    public volatile boolean refusesFirstToken;
    public volatile boolean refusesEveryToken;
    public volatile boolean renewsNothing;

    public BakongStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public BakongStub answers(int status, String body) {
        scripts.add(new Script(status, body, false, false, null));
        return this;
    }

    public BakongStub hangs() {
        scripts.add(new Script(200, "", true, false, null));
        return this;
    }

    public BakongStub cutsOff() {
        scripts.add(new Script(200, "{\"responseCode\":0,\"data\"", false, true, null));
        return this;
    }

    /** Too many questions, and for how long no more. */
    BakongStub answersLater(Duration pause) {
        scripts.add(new Script(429, "{}", false, false, pause));
        return this;
    }

    /** A token that says when it ends, as theirs do. */
    static String endingIn(Duration life) {
        var claims = "{\"exp\":" + Instant.now().plus(life).getEpochSecond() + "}";
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2ln";
    }

    public static String paid(String amount, String currency) {
        return paid(amount, currency, "chan_sokha@abaa", HASH, 1764000000000L);
    }

    public static String paid(String amount, String currency, String to, String hash, long at) {
        return """
                {"responseCode":0,"responseMessage":"Getting transaction successfully.","errorCode":null,"data":{
                "hash":"%s","fromAccountId":"dara@aclb","toAccountId":"%s","currency":"%s","amount":%s,
                "description":null,"createdDateMs":%d.0,"externalRef":"100FT30000000001","brandNew":[1]}}""".formatted(hash, to, currency, amount, at);
    }

    public static String error(int code) {
        return "{\"responseCode\":1,\"responseMessage\":\"no\",\"errorCode\":" + code + ",\"data\":null}";
    }

    public long renewals() {
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
                if (renewsNothing) {
                    send(exchange, 200, error(10));
                    return;
                }
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
            if (script.later() != null) {
                exchange.getResponseHeaders()
                        .set("Retry-After", Long.toString(script.later().toSeconds()));
            }
            if (script.hangs()) {
                exchange.sendResponseHeaders(200, 0);
                hang();
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

    /** Until the test is over: however patient the client is, it gives up first. */
    private void hang() {
        try {
            closed.await();
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
        closed.countDown();
        server.stop(0);
    }
}
