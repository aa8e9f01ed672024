package io.vikaya.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment for a plan that nobody can read is for the operators alone, in Tasklist and on their own page. */
class PlanApprovedByAnOperatorIT {

    private static final int WAIT = 60_000;
    private static final String OPERATOR = "operator";
    private static final String SECRET = "operator-demo-cockpit";

    private static RunningVikaya vikaya;
    private static Chromium chromium;
    private BrowserContext window;
    private ApiClient owner;

    @BeforeAll
    static void start() {
        vikaya = RunningVikaya.onNewFolder("operator");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        vikaya.close();
    }

    @BeforeEach
    void open() {
        window = chromium.window(1280, 900);
        owner = ApiClient.signIn(vikaya, "sokha", "sokha-demo-shop");
    }

    @AfterEach
    void shut() {
        window.close();
    }

    @Test
    void inTasklist() {
        var order = unreadablePayment();
        org.assertj.core.api.Assertions.assertThat(owner.get("/reviews"))
                .as("the shop's own queue")
                .isEmpty();

        var tasklist = new EngineWebApp(vikaya, window, "tasklist", OPERATOR, SECRET);
        tasklist.tasks().first().click();
        assertThat(tasklist.form().locator("textarea").first())
                .hasValue(Pattern.compile(order.path("reference").asText()));
        tasklist.page()
                .waitForFunction(
                        "() => { const img = document.querySelector('.fjs-container img'); return img && img.complete && img.naturalWidth > 0 }");
        tasklist.shot("tasklist-plan");
        tasklist.claim();
        tasklist.form().getByLabel(Pattern.compile("^Approve")).check();
        tasklist.form().getByLabel(Pattern.compile("^Amount received")).fill("20.00");
        tasklist.complete();
        assertThat(tasklist.tasks()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(WAIT));

        awaitPaid(order);
    }

    @Test
    void onTheirOwnPage() {
        var order = unreadablePayment();
        var page = window.newPage();
        page.navigate(vikaya.url() + "/sign-in");
        var texts = Texts.of("en");
        page.getByLabel(texts.get("identity.login")).fill(OPERATOR);
        page.getByLabel(texts.get("identity.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(SECRET);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.get("identity.sign-in"))
                                .setExact(true))
                .click();
        var payment = page.getByRole(
                AriaRole.LISTITEM,
                new Page.GetByRoleOptions().setName(order.path("reference").asText()));
        assertThat(payment).containsText("Lotus Coffee Supplies");
        assertThat(payment.getByRole(AriaRole.IMG).first()).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Lotus Coffee Supplies");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "operator-page.png"))
                .setFullPage(true));
        payment.getByText(texts.get("operator.approve")).click();
        assertThat(page.getByText(texts.get("operator.payments-none"))).isVisible();

        awaitPaid(order);
    }

    private JsonNode unreadablePayment() {
        var order = owner.post("/subscription/orders", Map.of("plan", "PRO", "period", "MONTH"));
        var chat = Trade.stream(owner.get("/emulator/people"))
                .filter(person -> person.path("name").asText().equals(Trade.OWNER))
                .findFirst()
                .orElseThrow()
                .path("chatId")
                .asText();
        owner.post(
                "/emulator/people/" + chat + "/pay",
                Map.of(
                        "invoiceId", order.path("id").asText(),
                        "bank", "ABA",
                        "flaw", "COVERED_RECIPIENT",
                        "as", "photo"));
        Trade.soon("an operator is asked").until(() -> status(order).equals("IN_REVIEW"));
        return order;
    }

    private void awaitPaid(JsonNode order) {
        Trade.soon("the plan is paid").until(() -> status(order).equals("PAID"));
    }

    private String status(JsonNode order) {
        return owner.get("/subscription/orders/" + order.path("id").asText())
                .path("status")
                .asText();
    }
}
