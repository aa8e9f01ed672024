package io.vikaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vikaya.stories.UploadCorpus.Sent;
import io.vikaya.testing.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same files through every door strangers' files come in: the API, the public payment page and the bot; against the real
 * process, which has so little memory that one picture too many at once would end it.
 */
class UploadCorpusIT {

    private static final String HEAP = "-Xmx640m";

    private static RunningVikaya vikaya;
    private static ApiClient owner;
    private static ApiClient stranger;
    private static Trade trade;
    private static String customer;
    private static String withoutChat;
    private static String chat;

    @BeforeAll
    static void start() {
        vikaya = RunningVikaya.onNewFolder("uploads", HEAP, "-XX:+ExitOnOutOfMemoryError");
        owner = ApiClient.signIn(vikaya, "sokha", "sokha-demo-shop");
        stranger = ApiClient.visitor(vikaya);
        trade = new Trade(vikaya);
        chat = trade.chat(Trade.CUSTOMER);
        customer = Trade.stream(owner.get("/customers").path("items"))
                .filter(each -> each.path("name").asText().equals(Trade.CUSTOMER))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        // Nobody reads what would otherwise fill one chat with a hundred messages.
        withoutChat = id(owner.post("/customers", Map.of("name", "Vanna, without Telegram")));
    }

    @AfterAll
    static void stop() {
        vikaya.close();
    }

    static List<Sent> corpus() {
        return UploadCorpus.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void answersThroughTheApi(Sent sent) throws IOException {
        var invoice = invoice(withoutChat);

        answersRightly(
                sent,
                owner.tryUpload(
                        "/invoices/" + id(invoice) + "/proofs", header(sent.name()), sent.mediaType(), sent.content()),
                id(invoice));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void answersOnThePaymentPage(Sent sent) throws IOException {
        var invoice = invoice(withoutChat);

        answersRightly(
                sent,
                stranger.tryUpload(page(invoice) + "/proofs", header(sent.name()), sent.mediaType(), sent.content()),
                id(invoice));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void answersInTheChat(Sent sent) {
        var invoice = invoice(customer);
        var number = invoice.path("number").asText();
        Trade.soon("the invoice is in the chat")
                .until(() -> !trade.told(Trade.CUSTOMER, number).isEmpty());
        press(number);
        var before = said().size();
        owner.upload(
                "/emulator/people/" + chat + "/files?as=document",
                header(sent.name()),
                sent.mediaType(),
                sent.content());

        Trade.soon("the bot answers " + sent).until(() -> said().stream()
                .skip(before)
                .anyMatch(text -> sent.accepted()
                        ? text.contains("Received! Checking your payment for " + number)
                        : text.contains(sent.says())));
        assertThat(trade.proofStates(id(invoice))).hasSize(sent.accepted() ? 1 : 0);
    }

    /** Twelve pictures at the limit take 200 MB each while they are open; all at once they would not fit. */
    @Test
    void opensTheLargestPicturesInTurnInABoundedHeap() throws Exception {
        var largest = Pictures.largestJpeg();
        var pages = new ArrayList<String>();
        for (var i = 0; i < 12; i++) {
            pages.add(page(invoice(withoutChat)));
        }
        try (var threads = Executors.newFixedThreadPool(12)) {
            var answers = new ArrayList<Future<HttpResponse<byte[]>>>();
            for (var page : pages) {
                answers.add(threads.submit(
                        () -> stranger.tryUpload(page + "/proofs", "largest.jpg", "image/jpeg", largest)));
            }
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }
    }

    @Test
    void keepsNoNameAnybodyChose() throws IOException {
        try (var files = Files.walk(vikaya.folder().resolve("files"))) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .allMatch(name -> name.matches("[0-9a-f-]{36}"));
        }
    }

    private static void answersRightly(Sent sent, HttpResponse<byte[]> answer, String invoice) throws IOException {
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(sent.status());
        var proofs = owner.get("/payment-proofs?invoice=" + invoice);
        if (!sent.accepted()) {
            assertThat(ApiClient.json(answer.body()).path("code").asText()).isEqualTo(sent.code());
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(body).doesNotContain("Exception");
            assertThat(proofs).isEmpty();
            return;
        }
        assertThat(proofs).hasSize(1);
        showsOnlyWhatWasDrawnAnew(sent, proofs.path(0).path("id").asText());
    }

    private static void showsOnlyWhatWasDrawnAnew(Sent sent, String proof) throws IOException {
        var shown = owner.tryGet("/payment-proofs/" + proof + "/image");
        assertThat(shown.headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(shown.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(new String(shown.body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script")
                .doesNotContain("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.body()))).isNotNull();

        var original = owner.tryGet("/payment-proofs/" + proof + "/original");
        assertThat(original.body()).isEqualTo(sent.content());
        assertThat(original.headers().firstValue("content-type")).hasValue("application/octet-stream");
        assertThat(original.headers().firstValue("content-disposition")).hasValueSatisfying(how -> assertThat(how)
                .matches("attachment; filename=\"proof-[0-9a-f-]{36}\\.\\w+\""));
    }

    private static JsonNode invoice(String customer) {
        var line = Map.of("description", "Repair", "quantity", "1", "unitPrice", "3.00", "taxPercent", "0");
        var draft = owner.post("/invoices", Map.of("customerId", customer, "currency", "USD", "lines", List.of(line)));
        return owner.post("/invoices/" + id(draft) + "/send", Map.of());
    }

    private static String id(JsonNode invoice) {
        return invoice.path("id").asText();
    }

    private static String page(JsonNode invoice) {
        return invoice.path("payUrl").asText().replaceFirst("^.*/pay/", "/pay/");
    }

    private static void press(String number) {
        var message = messages().stream()
                .filter(each -> each.path("text").asText().contains(number))
                .findFirst()
                .orElseThrow();
        var before = said().size();
        owner.post(
                "/emulator/people/" + chat + "/presses",
                Map.of(
                        "messageId",
                        message.path("id").asLong(),
                        "action",
                        message.path("buttons").path(0).path(0).path("action").asText()));
        Trade.soon("the bot asks for the receipt")
                .until(() -> said().stream().skip(before).anyMatch(text -> text.contains("send the screenshot")));
    }

    private static List<String> said() {
        return messages().stream()
                .filter(each -> each.path("fromBot").asBoolean())
                .map(each -> each.path("text").asText())
                .toList();
    }

    private static List<JsonNode> messages() {
        return Trade.stream(owner.get("/emulator/people/" + chat + "/messages")).toList();
    }

    /** A client may write anything into a header but what would end it. */
    private static String header(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
