package io.vikaya.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody is invited, opens the bot by the link, joins from there and is at once answered as one of the team. */
class InvitedByTheBotIT {

    @Test
    void joinsFromTheChatAndIsLinked() {
        try (var vikaya = RunningVikaya.onNewFolder("invited");
                var chromium = new Chromium();
                var owners = chromium.window(1280, 900);
                var invited = chromium.window(1280, 900)) {
            var owner = ApiClient.signIn(vikaya, "sokha", "sokha-demo-shop");
            var chat = owner.post("/emulator/people", Map.of("name", "Nary"))
                    .path("chatId")
                    .asText();
            var dashboard = new Dashboard(vikaya, owners);
            dashboard.signIn();
            var link = invite(dashboard);

            owner.post("/emulator/people/" + chat + "/messages", Map.of("text", "/start " + link));
            dashboard.openChat(chat);
            var shown = dashboard.messages().getByText("invites you to join").last();
            assertThat(shown).containsText("Sokha Chan invites you to join Lotus Coffee Supplies as staff");
            dashboard.shot("invited-chat");
            var page = dashboard.messages().getByRole(AriaRole.LINK).last().getAttribute("href");
            // Links name the address people reach the server at, which is not this test's port.
            join(invited.newPage(), vikaya.url() + page.replaceFirst("^https?://[^/]+", ""));

            assertThat(dashboard.messages().getByText("Welcome, Nary")).isVisible();
            owner.post("/emulator/people/" + chat + "/messages", Map.of("text", "/status"));
            assertThat(dashboard.messages().getByText("waiting: 0")).isVisible();
        }
    }

    /** @return the code in the deep link */
    private static String invite(Dashboard dashboard) {
        dashboard.open("/settings/team");
        button(dashboard, "team.invite").click();
        button(dashboard, "team.make-link").click();
        var dialog = dashboard.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByAltText(dashboard.text("team.telegram-qr"))).isVisible();
        dashboard
                .page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target", "screenshots", "invite-dialog.png")));
        var url = dialog.getByText("?start=join_").textContent();
        assertThat(url).startsWith("https://t.me/");
        return url.replaceFirst(".*start=", "");
    }

    private static void join(Page page, String link) {
        page.navigate(link);
        var texts = Texts.of("en");
        assertThat(page.getByText(texts.get("identity.join-chat"))).isVisible();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target", "screenshots", "join-page.png")));
        page.getByLabel(texts.get("identity.owner-name")).fill("Nary");
        page.getByLabel(texts.get("identity.username"), new Page.GetByLabelOptions().setExact(true))
                .fill("nary.k");
        page.getByLabel(texts.get("identity.email")).fill("nary@lotus.example");
        page.getByLabel(texts.get("identity.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(Stall.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.get("identity.join")))
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(texts.get("nav.invoices")))
                .first()
                .waitFor();
    }

    private static Locator button(Dashboard dashboard, String key) {
        return dashboard
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(dashboard.text(key)).setExact(true));
    }
}
