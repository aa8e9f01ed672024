package io.vikaya.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The dashboard in a browser, used the way a merchant does: by the words and roles on the screen. */
final class Dashboard {

    private final RunningVikaya vikaya;
    private final Page page;
    private Texts texts = Texts.of("en");

    Dashboard(RunningVikaya vikaya, BrowserContext context) {
        this.vikaya = vikaya;
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    String text(String key) {
        return texts.get(key);
    }

    void signIn() {
        signIn("sokha", "sokha-demo-shop");
    }

    void signIn(String login, String secret) {
        page.navigate(vikaya.url() + "/sign-in");
        page.getByLabel(text("identity.login")).fill(login);
        page.getByLabel(text("identity.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(secret);
        button("identity.sign-in").click();
        heading(text("nav.invoices")).waitFor();
    }

    void speakKhmer() {
        speakKhmer("Sokha Chan");
    }

    void speakKhmer(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .click();
        page.getByText("ខ្មែរ", new Page.GetByTextOptions().setExact(true)).click();
        page.keyboard().press("Escape");
        texts = Texts.of("km");
        heading(text("nav.invoices")).waitFor();
    }

    /** Writes an invoice in dollars over products and quantities, sends it, and answers with its id. */
    String writeAndSend(String customer, String[]... lines) {
        page.navigate(vikaya.url() + "/invoices/new");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(text("invoice.customer")))
                .click();
        option(customer).click();
        page.getByLabel(text("invoice.currency")).selectOption("USD");
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                button("invoice.add-line").click();
            }
            var line = page.getByRole(
                    AriaRole.GROUP,
                    new Page.GetByRoleOptions()
                            .setName(text("invoice.line").replace("{number}", String.valueOf(i + 1)))
                            .setExact(true));
            line.getByRole(AriaRole.TEXTBOX)
                    .or(line.getByRole(AriaRole.COMBOBOX))
                    .first()
                    .fill(lines[i][0]);
            option(lines[i][0]).click();
            line.getByLabel(text("invoice.quantity")).fill(lines[i][1]);
        }
        shot("invoice-form");
        button("invoice.save-and-send").click();
        page.waitForURL(Pattern.compile(".*/invoices/[0-9a-f-]{36}$"));
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Opens a page and answers with what is on it. */
    Locator open(String path) {
        page.navigate(vikaya.url() + path);
        return page.locator("main");
    }

    void openInvoice(String id) {
        page.navigate(vikaya.url() + "/invoices/" + id);
        status().waitFor();
    }

    void openChat(String chatId) {
        page.navigate(vikaya.url() + "/chat/" + chatId);
        messages().waitFor();
    }

    void openProduct(String id) {
        page.navigate(vikaya.url() + "/products/" + id);
        heading(text("stock.ledger")).waitFor();
    }

    Locator status() {
        return page.getByTestId("invoice-status");
    }

    Locator messages() {
        return page.getByRole(AriaRole.LOG);
    }

    /** The customer whose chat is open pays one bill with the bank app. */
    void pay(String number, String flaw) {
        button("chat.bank-app").click();
        var bankApp = page.getByRole(AriaRole.DIALOG);
        bankApp.getByLabel(Pattern.compile(number)).check();
        bankApp.getByLabel(text("bank.flaw")).selectOption(flaw);
        bankApp.locator("button[type=submit]").click();
        bankApp.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private Locator option(String words) {
        return page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    private Locator heading(String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
