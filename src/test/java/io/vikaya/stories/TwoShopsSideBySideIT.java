package io.vikaya.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two shops at the same time in dashboard, Tasklist and chat, with customers of one name on one phone: neither sees, opens
 * or moves anything of the other's. One of them works in Khmer.
 */
class TwoShopsSideBySideIT {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final int WAIT = 60_000;

    private static RunningVikaya vikaya;
    private static Chromium chromium;
    private static Stall lotus;
    private static Stall bamboo;

    @BeforeAll
    static void open() {
        vikaya = RunningVikaya.onNewFolder("two-shops");
        chromium = new Chromium();
        lotus = new Stall(vikaya, "Lotus Stall", "lina", "Lotus seeds", "Row five", "11.25");
        bamboo = new Stall(vikaya, "Bamboo Stall", "bora", "Bamboo chairs", "Row nine", "22.75");
        var phone = lotus.addPhone(Stall.CUSTOMER);
        bamboo.addPhone("Passer-by");
        lotus.link(phone, lotus.api());
        bamboo.link(phone, lotus.api());
        lotus.sellAndBePaid();
        bamboo.sellAndBePaid();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        vikaya.close();
    }

    @Test
    void seeAndMoveOnlyTheirOwn() {
        try (var linas = chromium.window(1280, 900);
                var boras = chromium.window(1280, 900);
                var operators = chromium.window(1280, 900)) {
            var lina = new Dashboard(vikaya, linas);
            lina.signIn(lotus.username(), Stall.PASSWORD);
            var bora = new Dashboard(vikaya, boras);
            bora.signIn(bamboo.username(), Stall.PASSWORD);
            bora.speakKhmer(bamboo.username());

            showsOnly(lina, lotus, bamboo);
            showsOnly(bora, bamboo, lotus);
            hides(lina, bamboo);
            hides(bora, lotus);

            var linasTasks = new EngineWebApp(vikaya, linas, "tasklist", lotus.username(), Stall.PASSWORD);
            var borasTasks = new EngineWebApp(vikaya, boras, "tasklist", bamboo.username(), Stall.PASSWORD);
            hasOnlyItsTask(linasTasks, lotus, bamboo);
            hasOnlyItsTask(borasTasks, bamboo, lotus);
            showsBothToOperators(operators);
            approvingMovesNothingElsewhere(linasTasks, borasTasks);
        }
    }

    /** Bora's helper may decide payments, until she may not. */
    @Test
    void loseTheirTasksWithTheirRole() {
        var link = bamboo.api()
                .post("/invitations", Map.of("role", "USER", "reviewer", true, "language", "en"))
                .path("link")
                .asText();
        var helper = ApiClient.join(vikaya, link.replaceFirst(".*#token=", ""), "helper", Stall.PASSWORD);
        var id = helper.get("/me").path("id").asText();
        try (var window = chromium.window(1280, 900)) {
            var tasklist = new EngineWebApp(vikaya, window, "tasklist", "helper", Stall.PASSWORD);
            assertThat(tasklist.tasks()).hasCount(1);

            bamboo.api().put("/members/" + id, Map.of("role", "VIEWER", "reviewer", false));
            assertThat(status(window, "task/" + bamboo.task())).isGreaterThanOrEqualTo(400);
            assertThat(text(window, "task")).doesNotContain(bamboo.task());
        }
    }

    /** The browser refuses the scripts of a page whose nonce is not the one of its header: the page stays blank. */
    @Test
    void openTasklistAtTheSameMoment() throws Exception {
        var page = HttpRequest.newBuilder(URI.create(vikaya.url() + "/camunda/app/tasklist/default/"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answers = IntStream.range(0, 400)
                    .mapToObj(each -> client.sendAsync(page, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            for (var answer : answers) {
                var policy = answer.get().headers().firstValue("Content-Security-Policy");
                var nonce = policy.orElseThrow().replaceFirst(".*'nonce-([^']+)'.*", "$1");
                assertThat(answer.get().body()).contains("nonce=\"" + nonce + "\"");
            }
        }
    }

    private static void showsOnly(Dashboard dashboard, Stall own, Stall other) {
        var pages = Map.of(
                "/invoices",
                own.price(),
                "/customers",
                own.company(),
                "/products",
                own.product(),
                "/reviews",
                own.price(),
                "/settings/audit-log",
                own.username(),
                "/settings/team",
                own.username(),
                "/invoices/" + own.invoice(),
                own.product());
        pages.forEach((path, sign) -> {
            var main = dashboard.open(path);
            assertThat(main).containsText(sign);
            showsNothingOf(other, main);
        });
        assertThat(own.api().get("/customers").path("items")).hasSize(1);
        assertThat(own.api().get("/invoices").path("total").asInt()).isEqualTo(1);
        assertThat(own.api().get("/reviews")).hasSize(1);

        dashboard.openChat(own.chat());
        assertThat(dashboard.messages()).containsText(own.price());
        showsNothingOf(other, dashboard.messages());
        dashboard.shot("two-shops-chat-" + own.username());
        var people = dashboard
                .page()
                .getByRole(
                        AriaRole.LIST,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(dashboard.text("chat.people")));
        assertThat(people).containsText(Stall.CUSTOMER);
        assertThat(people.getByRole(AriaRole.LISTITEM)).hasCount(own == bamboo ? 2 : 1);
    }

    private static void showsNothingOf(Stall other, Locator where) {
        for (var sign : List.of(other.price(), other.company(), other.product(), other.username())) {
            assertThat(where).not().containsText(sign);
        }
    }

    private static void hides(Dashboard dashboard, Stall other) {
        var main = dashboard.open("/invoices/" + other.invoice());
        assertThat(main.getByRole(AriaRole.ALERT).first()).isVisible();
        showsNothingOf(other, main);
        dashboard.shot("two-shops-hidden-" + other.username());
        var mine = other == bamboo ? lotus.api() : bamboo.api();
        for (var path : List.of(
                "/invoices/" + other.invoice(),
                "/invoices/" + other.invoice() + "/pdf",
                "/payment-proofs/" + other.proof(),
                "/payment-proofs/" + other.proof() + "/image",
                "/payment-proofs/" + other.proof() + "/original")) {
            assertThat(mine.status(path)).as(path).isEqualTo(404);
        }
    }

    private static void hasOnlyItsTask(EngineWebApp tasklist, Stall own, Stall other) {
        assertThat(tasklist.tasks()).hasCount(1);
        tasklist.tasks().first().click();
        assertThat(tasklist.picture()).isVisible();
        assertThat(String.valueOf(tasklist.form()
                        .locator("input, textarea")
                        .evaluateAll("all => all.map(each => each.value).join()")))
                .contains(own.price())
                .doesNotContain(other.price());
        tasklist.shot("two-shops-tasklist-" + own.username());

        var window = tasklist.page().context();
        assertThat(text(window, "task")).contains(own.task()).doesNotContain(other.task());
        assertThat(status(window, "task/" + own.task())).isEqualTo(200);
        assertThat(window.request()
                        .get(vikaya.url() + "/tasklist/payment-proofs/" + own.proof() + "/image")
                        .status())
                .isEqualTo(200);
        assertThat(window.request()
                        .get(vikaya.url() + "/tasklist/payment-proofs/" + other.proof() + "/image")
                        .status())
                .isEqualTo(404);
        var foreign = process(other);
        assertThat(text(window, "process-instance")).doesNotContain(foreign);
        assertThat(text(window, "variable-instance")).doesNotContain(foreign);
        assertThat(text(window, "history/variable-instance?processInstanceId=" + foreign))
                .isEqualTo("[]");
        assertThat(text(window, "history/task?processInstanceId=" + foreign)).isEqualTo("[]");
        for (var path : List.of(
                "task/" + other.task(),
                "task/" + other.task() + "/form-variables",
                "task/" + other.task() + "/variables",
                "task/" + other.task() + "/deployed-form",
                "process-instance/" + foreign,
                "process-instance/" + foreign + "/variables")) {
            assertThat(status(window, path)).as(path).isEqualTo(404);
            assertThat(text(window, path))
                    .as(path)
                    .doesNotContain(other.price())
                    .doesNotContain(other.proof());
        }
        assertThat(window.request()
                        .post(
                                vikaya.url() + ENGINE + "task/" + other.task() + "/claim",
                                RequestOptions.create().setData(Map.of("userId", own.username())))
                        .status())
                .isEqualTo(404);
    }

    private static void showsBothToOperators(BrowserContext window) {
        var cockpit = new EngineWebApp(vikaya, window, "cockpit", "operator", "operator-demo-cockpit");
        for (var stall : List.of(lotus, bamboo)) {
            cockpit.page().navigate(vikaya.url() + "/camunda/app/cockpit/default/#/process-instance/" + process(stall));
            assertThat(cockpit.page().getByText(process(stall)).first()).isVisible();
        }
        cockpit.shot("two-shops-cockpit");
        assertThat(text(window, "task")).contains(lotus.task()).contains(bamboo.task());
    }

    private static void approvingMovesNothingElsewhere(EngineWebApp linas, EngineWebApp boras) {
        var task = bamboo.task();
        var stock = bamboo.onHand();
        var told = bamboo.messages().size();

        linas.claim();
        linas.form().getByLabel(Pattern.compile("^Approve")).check();
        linas.form().getByLabel(Pattern.compile("^Amount received")).fill(lotus.price());
        linas.complete();
        assertThat(linas.tasks()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(WAIT));
        Trade.soon("the bill is paid").until(() -> lotus.status().equals("PAID"));

        boras.page().reload();
        assertThat(boras.tasks()).hasCount(1);
        assertThat(bamboo.task()).isEqualTo(task);
        assertThat(bamboo.status()).isEqualTo("SENT");
        assertThat(bamboo.onHand()).isEqualTo(stock);
        assertThat(bamboo.messages()).hasSize(told);
    }

    /** The payment verification of a stall, as operators find it. */
    private static String process(Stall stall) {
        try (var window = chromium.window(400, 400)) {
            new EngineWebApp(vikaya, window, "cockpit", "operator", "operator-demo-cockpit");
            return text(window, "task/" + stall.task())
                    .replaceFirst("(?s).*\"processInstanceId\":\"([^\"]+)\".*", "$1");
        }
    }

    private static int status(BrowserContext window, String path) {
        return window.request().get(vikaya.url() + ENGINE + path).status();
    }

    private static String text(BrowserContext window, String path) {
        return window.request().get(vikaya.url() + ENGINE + path).text();
    }
}
