package io.vikaya.payment.bakong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Open API's three look-ups. It never throws for what the other side does: whatever is not a clear answer is
 * {@link BakongOutcome#UNKNOWN}. Takes seconds, so it is never called inside a transaction.
 */
public final class BakongClient implements Bakong {

    private static final Logger LOG = LoggerFactory.getLogger(BakongClient.class);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int UNAUTHORIZED_CODE = 6;

    private final BakongProperties properties;
    private final ObjectMapper json;
    private final HttpClient http;
    private final Circuit circuit;
    private final BakongToken token;

    public BakongClient(BakongProperties properties, BakongTokenStore tokens, ObjectMapper json, Clock clock) {
        this.properties = properties;
        // Amounts come as floating point: 0.1 has to stay 0.1.
        this.json = json.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.http = HttpClient.newBuilder().connectTimeout(properties.timeout()).build();
        this.circuit = new Circuit(clock);
        this.token = new BakongToken(properties.token(), tokens, this.json, clock, this::renew);
    }

    @Override
    public boolean isOn() {
        return properties.isOn();
    }

    /** Asks once; a refused token is renewed and the question asked once more. */
    @Override
    public BakongReply ask(BakongQuestion question) {
        if (!isOn()) {
            return BakongReply.unknown("off");
        }
        if (circuit.isOpen()) {
            return BakongReply.unknown("not asked: it keeps failing");
        }
        var with = token.current();
        var answer = post(question.kind().path(), body(question), with);
        if (isUnauthorized(answer)) {
            var renewed = token.renewed(with);
            if (renewed.isPresent()) {
                answer = post(question.kind().path(), body(question), renewed.get());
            }
        }
        return judge(answer);
    }

    private BakongReply judge(@Nullable Answer answer) {
        if (answer == null) {
            circuit.failed();
            return BakongReply.unknown("no answer");
        }
        var envelope = answer.envelope();
        var status = answer.status();
        if (envelope == null
                || isUnauthorized(answer)
                || (status != OK && status != BAD_REQUEST && status != NOT_FOUND)) {
            if (answer.status() == TOO_MANY) {
                circuit.pause(answer.retryAfter());
            } else {
                circuit.failed();
            }
            return BakongReply.unknown("HTTP " + answer.status());
        }
        circuit.succeeded();
        return BakongAnswers.understand(envelope);
    }

    private static boolean isUnauthorized(@Nullable Answer answer) {
        return answer != null
                && (answer.status() == UNAUTHORIZED
                        || (answer.envelope() != null
                                && answer.envelope().path("errorCode").asInt(-1) == UNAUTHORIZED_CODE));
    }

    private static Map<String, Object> body(BakongQuestion question) {
        var amount = question.amount();
        return amount == null
                ? Map.of(question.kind().field(), question.key())
                : Map.of(
                        question.kind().field(),
                        question.key(),
                        "amount",
                        amount.amount(),
                        "currency",
                        amount.currency().getCurrencyCode());
    }

    private Optional<String> renew() {
        if (properties.email().isBlank()) {
            return Optional.empty();
        }
        var answer = post("/v1/renew_token", Map.of("email", properties.email()), null);
        var renewed = answer == null || answer.envelope() == null || answer.status() != OK
                ? ""
                : answer.envelope().path("data").path("token").asText("");
        LOG.info("Bakong's token was {}", renewed.isBlank() ? "not renewed" : "renewed");
        return Optional.of(renewed).filter(text -> !text.isBlank());
    }

    private @Nullable Answer post(String path, Map<String, Object> body, @Nullable String bearer) {
        var request = HttpRequest.newBuilder(properties.url().resolve(path))
                .timeout(properties.timeout())
                .header("Content-Type", "application/json")
                .header("User-Agent", properties.userAgent())
                .POST(HttpRequest.BodyPublishers.ofString(write(body)));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        var sent = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
        try {
            // The request's own time-out ends with the headers; a body may hang for ever.
            var response = sent.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), parse(response.body()), retryAfter(response));
        } catch (TimeoutException | ExecutionException e) {
            sent.cancel(true);
            LOG.warn("Bakong did not answer {}: {}", path, e.getClass().getSimpleName());
            return null;
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ofMinutes(1));
    }

    private String write(Map<String, Object> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A question is made of plain values", e);
        }
    }

    private @Nullable JsonNode parse(String body) {
        try {
            var node = json.readTree(body);
            return node != null && node.isObject() ? node : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** @param envelope null when the body is no JSON object */
    private record Answer(int status, @Nullable JsonNode envelope, Duration retryAfter) {}
}
