package io.vikaya.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tasklist or Cockpit, Camunda's own pages, in a browser. */
final class EngineWebApp {

    private final Page page;

    /** Signs somebody in there. */
    EngineWebApp(RunningVikaya vikaya, BrowserContext context, String application, String user, String password) {
        page = context.newPage();
        page.navigate(vikaya.url() + "/camunda/app/" + application + "/default/");
        page.getByPlaceholder("Username").fill(user);
        page.getByPlaceholder("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        page.waitForURL(Pattern.compile("^((?!#/login).)*$"));
    }

    Page page() {
        return page;
    }

    Locator tasks() {
        return page.locator(".tasks-list li.task");
    }

    Locator form() {
        return page.locator(".fjs-container");
    }

    Locator picture() {
        return form().locator("img");
    }

    /** Takes the open task; until then Tasklist keeps its form closed. */
    void claim() {
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".disabled-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Sends the open task's form. */
    void complete() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                .click();
    }

    void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
