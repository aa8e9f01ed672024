package io.vikaya.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.vikaya.testing.Pictures;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main loop as people see it: dashboard, chat, bank app and Tasklist in a real browser, against the real process. */
class InvoicePaidByScreenshotIT {

    private static final int WAIT = 60_000;

    private static RunningVikaya vikaya;
    private static Chromium chromium;
    private BrowserContext window;
    private Trade trade;

    @BeforeAll
    static void start() {
        vikaya = RunningVikaya.onNewFolder("browser");
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
        trade = new Trade(vikaya);
    }

    @AfterEach
    void shut() {
        window.close();
    }

    @Test
    void isPaidWithoutAHuman() {
        var dashboard = new Dashboard(vikaya, window);
        dashboard.signIn();
        tellTheMainStory(dashboard, "Coffee beans 1 kg", "Paper cups, 50 pieces", 3, "");
    }

    @Test
    void isPaidWithoutAHumanInKhmer() {
        var dashboard = new Dashboard(vikaya, window);
        dashboard.signIn();
        dashboard.speakKhmer();
        tellTheMainStory(dashboard, "គ្រាប់កាហ្វេ ១ គីឡូ", "កែវក្រដាស ៥០", 2, "-km");
    }

    @Test
    void isPaidAfterAReviewerApprovesInTasklist() {
        var invoice = trade.invoice(Map.of("FILTER-2", 2));
        var number = trade.number(invoice);
        Trade.soon("the invoice is in the chat")
                .until(() -> !trade.told(Trade.CUSTOMER, number).isEmpty());
        trade.pay(invoice, "COVERED_RECIPIENT");
        trade.awaitReviewerAsked(invoice);

        var tasklist = new EngineWebApp(vikaya, window, "tasklist", "dara", "dara-demo-review");
        tasklist.tasks().first().click();
        assertThat(tasklist.form().locator("textarea").first()).hasValue(Pattern.compile(number));
        assertThat(tasklist.form()).containsText("It cannot be read who received it (CHAN SOKHA");
        assertThat(tasklist.picture()).isVisible();
        tasklist.page()
                .waitForFunction(
                        "() => { const img = document.querySelector('.fjs-container img'); return img.complete && img.naturalWidth > 0 }");
        tasklist.shot("tasklist-review");
        tasklist.claim();
        tasklist.form().getByLabel(Pattern.compile("^Approve")).check();
        tasklist.form().getByLabel(Pattern.compile("^Amount received")).fill("9.50");
        tasklist.complete();
        assertThat(tasklist.tasks()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(WAIT));

        trade.awaitAllDone(invoice);
        var dashboard = new Dashboard(vikaya, window);
        dashboard.signIn();
        dashboard.openInvoice(invoice);
        assertThat(dashboard.status()).containsText(dashboard.text("invoice.status.PAID"));
        assertThat(dashboard.page().locator("main")).containsText("Dara Kim");
    }

    @Test
    void isPaidProperlyAfterAPaymentToSomebodyElseIsRejected() {
        var dashboard = new Dashboard(vikaya, window);
        dashboard.signIn();
        var invoice = dashboard.writeAndSend(Trade.CUSTOMER, new String[] {"Paper filters, 100 pieces", "1"});
        var number = trade.number(invoice);
        dashboard.openChat(trade.chat(Trade.CUSTOMER));
        saying(dashboard, number, "Scan the KHQR in the PDF");
        dashboard.pay(number, "WRONG_ACCOUNT");
        assertThat(saying(dashboard, number, "The invoice can still be paid")).containsText("account");
        dashboard.shot("chat-rejected");
        assertThat(trade.invoice(invoice).path("status").asText()).isEqualTo("SENT");
        assertThat(trade.proofStates(invoice)).containsExactly("REJECTED");

        dashboard.pay(number, "NONE");
        saying(dashboard, number, "Thank you!");
        trade.awaitAllDone(invoice);
        assertThat(trade.payments(invoice)).hasSize(1);
    }

    @Test
    void fitsAPhone() {
        var invoice = trade.invoice(Map.of("FILTER-2", 1));
        try (var phone = chromium.window(360, 740)) {
            var dashboard = new Dashboard(vikaya, phone);
            dashboard.signIn();
            dashboard.speakKhmer();
            var list = dashboard.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM);
            assertThat(list.filter(new Locator.FilterOptions().setHasText(Trade.CUSTOMER))
                            .first())
                    .isVisible();
            dashboard.shot("phone-invoices-km");
            assertThat(width(dashboard)).isLessThanOrEqualTo(360);
            dashboard.openChat(trade.chat(Trade.CUSTOMER));
            assertThat(dashboard.messages()).isVisible();
            dashboard
                    .page()
                    .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(dashboard.text("chat.message")))
                    .fill("/status");
            dashboard.page().getByLabel(dashboard.text("chat.send")).first().click();
            assertThat(dashboard.messages()).containsText("/status");
            dashboard.shot("phone-chat-km");
            assertThat(width(dashboard)).isLessThanOrEqualTo(360);
        }
        trade.cancel(invoice);
    }

    @Test
    void isSeenAndAnsweredOnThePaymentPageWithoutSigningIn() {
        var invoice = trade.invoice(Map.of("FILTER-2", 2));
        try (var phone = chromium.window(360, 740)) {
            var page = phone.newPage();
            page.navigate(vikaya.url()
                    + trade.invoice(invoice).path("payUrl").asText().replaceFirst("^.*/pay/", "/pay/"));
            assertThat(page.getByTestId("due")).containsText("9.50");
            assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "stories", "payment-page.png"))
                    .setFullPage(true));
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("cat.png", "image/png", Pictures.png(300, 500)));
            assertThat(page.getByText(Texts.of("en").get("reason.NOT_A_RECEIPT")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WAIT));
            page.getByText("ខ្មែរ").click();
            assertThat(page.getByText(Texts.of("km").get("pay.send-another"))).isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "stories", "payment-page-km.png"))
                    .setFullPage(true));
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(360);
        }
        trade.cancel(invoice);
    }

    @Test
    void showsCockpitToTheOperatorAndToEachShopOnlyItsTasks() {
        var invoice = trade.invoice(Map.of("FILTER-2", 3));
        var number = trade.number(invoice);
        Trade.soon("the invoice is in the chat")
                .until(() -> !trade.told(Trade.CUSTOMER, number).isEmpty());
        trade.pay(invoice, "COVERED_RECIPIENT");
        trade.awaitReviewerAsked(invoice);
        var other = "bopha" + System.nanoTime() % 100_000;
        var stranger = ApiClient.register(vikaya, "Bopha's Flowers", other, "bopha-sells-flowers");
        assertThat(stranger.get("/reviews")).isEmpty();

        var cockpit = new EngineWebApp(vikaya, window, "cockpit", "operator", "operator-demo-cockpit");
        cockpit.page().navigate(vikaya.url() + "/camunda/app/cockpit/default/#/processes");
        for (var process : new String[] {"Invoice to cash", "Payment verification", "Message delivery"}) {
            assertThat(cockpit.page()
                            .getByRole(AriaRole.LINK)
                            .filter(new Locator.FilterOptions().setHasText(process))
                            .first())
                    .isVisible();
        }
        cockpit.shot("cockpit-processes");
        try (var daras = chromium.window(1280, 900);
                var bophas = chromium.window(1280, 900)) {
            var dara = new EngineWebApp(vikaya, daras, "tasklist", "dara", "dara-demo-review");
            assertThat(dara.tasks()).hasCount(1);
            var bopha = new EngineWebApp(vikaya, bophas, "tasklist", other, "bopha-sells-flowers");
            assertThat(bopha.page().getByText("No task matching filters found")).isVisible();
            assertThat(bopha.tasks()).hasCount(0);
            bopha.shot("tasklist-other-shop");
        }
        trade.approve(invoice);
        trade.awaitAllDone(invoice);
    }

    // Different quantities each time: the same amount paid twice in a minute would rightly look doubtful.
    private void tellTheMainStory(Dashboard dashboard, String beans, String cups, int quantity, String suffix) {
        var beansBefore = onHand("BEAN-1KG");
        var cupsBefore = onHand("CUP-12");
        var invoice =
                dashboard.writeAndSend(Trade.CUSTOMER, new String[] {beans, "" + quantity}, new String[] {cups, "5"});
        var number = trade.number(invoice);

        dashboard.openChat(trade.chat(Trade.CUSTOMER));
        var document = saying(dashboard, number, "Scan the KHQR in the PDF");
        assertThat(document).containsText(".pdf");
        dashboard.pay(number, "NONE");
        saying(dashboard, number, "Thank you!");
        dashboard.shot("chat" + suffix);
        dashboard.openChat(trade.chat(Trade.OWNER));
        assertThat(saying(dashboard, number, "Stock has been deducted.")).containsText(Trade.CUSTOMER);

        trade.awaitAllDone(invoice);
        assertThat(onHand("BEAN-1KG")).isEqualTo(beansBefore - quantity);
        assertThat(onHand("CUP-12")).isEqualTo(cupsBefore - 5);
        dashboard.openProduct(trade.product("BEAN-1KG").path("id").asText());
        var sale = dashboard
                .page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(number))
                .filter(new Locator.FilterOptions().setHasText(dashboard.text("movement.SALE")));
        assertThat(sale).hasCount(1);
        assertThat(sale).containsText("-" + quantity);
        dashboard.shot("product" + suffix);

        dashboard.openInvoice(invoice);
        assertThat(dashboard.status()).containsText(dashboard.text("invoice.status.PAID"));
        var main = dashboard.page().getByRole(AriaRole.MAIN);
        for (var happened : new String[] {
            "timeline.invoice.sent", "timeline.payment.approved", "timeline.invoice.paid", "timeline.stock.deducted"
        }) {
            assertThat(main.getByText(dashboard.text(happened)).first()).isVisible();
        }
        assertThat(dashboard.page().getByTestId("process-standing")).containsText(dashboard.text("process.ended"));
        assertThat(dashboard.page().locator("[data-element-id=EndEvent_InvoicePaid].node-passed"))
                .hasCount(1);
        assertThat(trade.proofStates(invoice)).containsExactly("APPROVED");
        dashboard.shot("invoice-paid" + suffix);
        dashboard.page().navigate(vikaya.url() + "/invoices");
        assertThat(main).containsText(number);
        dashboard.shot("invoices" + suffix);
    }

    /** Waits until the open chat has the bot's message about an invoice with these words. */
    private static Locator saying(Dashboard dashboard, String number, String words) {
        var message = dashboard
                .messages()
                .locator("[data-message-id]")
                .filter(new Locator.FilterOptions().setHasText(number))
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
        assertThat(message).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WAIT));
        return message;
    }

    private int onHand(String sku) {
        return new java.math.BigDecimal(trade.product(sku).path("onHand").asText()).intValueExact();
    }

    private static int width(Dashboard dashboard) {
        return ((Number) dashboard.page().evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
