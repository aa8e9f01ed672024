package io.vikaya.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody signed in to the API. A refusal is an exception that shows the server's answer. */
final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String token;

    private ApiClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    static ApiClient signIn(RunningVikaya vikaya, String login, String password) {
        return session(vikaya, "/auth/sign-in", Map.of("login", login, "password", password));
    }

    /** Opens a shop of its own and signs its owner in. */
    static ApiClient register(RunningVikaya vikaya, String shop, String username, String password) {
        return session(
                vikaya,
                "/auth/register",
                Map.of(
                        "shopName", shop,
                        "ownerName", username,
                        "username", username,
                        "email", username + "@shop.example",
                        "password", password));
    }

    /** Joins a shop by an invitation's link. */
    static ApiClient join(RunningVikaya vikaya, String token, String username, String password) {
        return session(
                vikaya,
                "/auth/invitation/accept",
                Map.of(
                        "token", token,
                        "displayName", username,
                        "username", username,
                        "email", username + "@shop.example",
                        "password", password));
    }

    private static ApiClient session(RunningVikaya vikaya, String path, Map<String, String> body) {
        var visitor = visitor(vikaya);
        return new ApiClient(
                visitor.base,
                visitor.post(path, body).path("session").path("accessToken").asText());
    }

    /** Somebody who has not signed in. */
    static ApiClient visitor(RunningVikaya vikaya) {
        return new ApiClient(vikaya.url() + "/api/v1", "");
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, Object body) {
        try {
            return json(send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode put(String path, Object body) {
        try {
            return json(send(request(path)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reading something answers, be it a refusal. */
    int status(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes(String path) {
        return send(request(path).GET());
    }

    /** Posts one file as the multipart field {@code file}. */
    JsonNode upload(String path, String name, String mediaType, byte[] content) {
        return json(send(multipart(path, name, mediaType, content)));
    }

    /** Posts one file and shows the answer whatever it is. */
    HttpResponse<byte[]> tryUpload(String path, String name, String mediaType, byte[] content) {
        return exchange(multipart(path, name, mediaType, content).build());
    }

    /** Fetches something with its headers. */
    HttpResponse<byte[]> tryGet(String path) {
        return exchange(request(path).GET().build());
    }

    private HttpRequest.Builder multipart(String path, String name, String mediaType, byte[] content) {
        var boundary = "vikaya-" + UUID.randomUUID();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, mediaType);
        BodyPublisher body = BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static byte[] send(HttpRequest.Builder builder) {
        var request = builder.build();
        var response = exchange(request);
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("%s %s: %d %s"
                    .formatted(
                            request.method(),
                            request.uri(),
                            response.statusCode(),
                            new String(response.body(), StandardCharsets.UTF_8)));
        }
        return response.body();
    }

    private static HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
