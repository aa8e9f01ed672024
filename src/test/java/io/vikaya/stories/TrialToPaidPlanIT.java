package io.vikaya.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A shop registers, its trial ends a month later, it meets the walls of the free plan and pays for Pro with the bank app in its
 * owner's chat. The clock is put forward; nothing else is different from a month.
 */
class TrialToPaidPlanIT {

    private static final int WAIT = 60_000;
    private static final int FREE_CUSTOMERS = 25;

    private RunningVikaya vikaya;
    private Chromium chromium;

    @BeforeEach
    void start() {
        vikaya = RunningVikaya.onNewFolder("plans");
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
        vikaya.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"km", "en"})
    void paysForProAfterTheTrial(String language) {
        var shot = "plan-" + language + "-";
        var username = "chantha-" + language;
        var owner = ApiClient.register(vikaya, "Chantha Flowers", username, Stall.PASSWORD);
        for (var i = 0; i <= FREE_CUSTOMERS; i++) {
            owner.post("/customers", Map.of("name", "Customer " + i));
        }
        var phone = phoneOf(owner);
        try (var before = chromium.window(1280, 900);
                var after = chromium.window(1280, 900)) {
            var trial = signedIn(before, username, language);
            assertThat(banner(trial)).containsText(filled(trial, "banner.trial", "days", "30"));
            trial.shot(shot + "trial");

            putForward(31);
            var dashboard = signedIn(after, username, language);
            assertThat(banner(dashboard)).containsText(dashboard.text("banner.over"));
            meetTheWall(dashboard, shot);
            wall(dashboard)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(dashboard.text("wall.plans")))
                    .click();
            assertThat(dashboard.page().getByTestId("plan")).hasText(dashboard.text("plan.name.FREE"));
            dashboard.shot(shot + "free");
            payForPro(dashboard, phone, shot);
            worksAgain(dashboard);
        }
    }

    private Dashboard signedIn(BrowserContext window, String username, String language) {
        var dashboard = new Dashboard(vikaya, window);
        dashboard.signIn(username, Stall.PASSWORD);
        if (language.equals("km")) {
            dashboard.speakKhmer(username);
        }
        return dashboard;
    }

    private static void payForPro(Dashboard dashboard, String phone, String shot) {
        var reference = orderPro(dashboard);
        dashboard.shot(shot + "order");
        var order = dashboard.page().url().replaceFirst(".*?//[^/]+", "");
        dashboard.openChat(phone);
        assertThat(dashboard.messages().getByText(reference).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WAIT));
        dashboard.pay(reference, "NONE");
        dashboard.shot(shot + "chat");

        dashboard.open(order);
        assertThat(dashboard.page().getByRole(AriaRole.LOG).getByText(dashboard.text("order.event.ACTIVATED")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WAIT));
        dashboard.shot(shot + "paid");
        assertThat(dashboard.page().getByText(dashboard.text("order.open-receipt")))
                .isVisible();
    }

    private String phoneOf(ApiClient owner) {
        var phone = owner.post("/emulator/people", Map.of("name", "Chantha"))
                .path("chatId")
                .asText();
        var code = owner.post("/me/telegram-link", Map.of()).path("code").asText();
        owner.post("/emulator/people/" + phone + "/messages", Map.of("text", "/start " + code));
        Trade.soon("the owner's phone is linked")
                .until(() -> owner.get("/me/telegram").path("linked").asBoolean());
        return phone;
    }

    private void putForward(int days) {
        var operator = ApiClient.signIn(vikaya, "operator", "operator-demo-cockpit");
        operator.post("/demo/clock", Map.of("hours", days * 24));
    }

    /** One customer too many; what was typed is still there when the wall is gone. */
    private static void meetTheWall(Dashboard dashboard, String shot) {
        dashboard.open("/customers");
        button(dashboard, "customer.add").first().click();
        var name = dashboard
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByLabel(dashboard.text("customer.name"))
                .first();
        name.fill("One too many");
        dashboard.page().locator("[role=dialog] button[type=submit]").click();
        var wall = wall(dashboard);
        assertThat(wall).containsText(dashboard.text("limit.CUSTOMERS"));
        assertThat(wall).containsText(dashboard.text("plan.name.FREE"));
        dashboard.shot(shot + "wall");
        wall.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(dashboard.text("action.back")))
                .click();
        assertThat(name).hasValue("One too many");
        dashboard.page().locator("[role=dialog] button[type=submit]").click();
        assertThat(wall).isVisible();
    }

    private static String orderPro(Dashboard dashboard) {
        dashboard
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(filled(dashboard, "plan.choose", "plan", dashboard.text("plan.name.PRO"))))
                .click();
        dashboard.page().waitForURL(Pattern.compile(".*/settings/plan/orders/[0-9a-f-]{36}$"));
        assertThat(dashboard.page().getByTestId("due")).hasText("$20.00");
        assertThat(dashboard.page().getByAltText(dashboard.text("order.qr"))).isVisible();
        return dashboard
                .page()
                .getByText(Pattern.compile("^SUB-\\d{4}-[2-9A-Z]{5}$"))
                .first()
                .textContent();
    }

    private static void worksAgain(Dashboard dashboard) {
        dashboard.open("/customers");
        button(dashboard, "customer.add").first().click();
        dashboard
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByLabel(dashboard.text("customer.name"))
                .first()
                .fill("Not too many");
        dashboard.page().locator("[role=dialog] button[type=submit]").click();
        assertThat(dashboard
                        .page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Not too many"))
                        .or(dashboard.page().getByText("Not too many"))
                        .first())
                .isVisible();
        assertThat(banner(dashboard)).isHidden();
    }

    private static Locator banner(Dashboard dashboard) {
        return dashboard
                .page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(dashboard.text("banner.label")));
    }

    private static Locator wall(Dashboard dashboard) {
        return dashboard
                .page()
                .getByRole(AriaRole.DIALOG)
                .filter(new Locator.FilterOptions().setHasText(dashboard.text("wall.title")));
    }

    private static Locator button(Dashboard dashboard, String key) {
        return dashboard
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(dashboard.text(key)).setExact(true));
    }

    private static String filled(Dashboard dashboard, String key, String name, String value) {
        return dashboard.text(key).replace("{" + name + "}", value);
    }
}
