package io.vikaya.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.customer.CustomerId;
import io.vikaya.identity.UserView;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofStatus;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.LinkCodes;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.telegram.telegrambots.meta.api.objects.Update;

@VikayaTest
class BotTests {

    private static final AtomicLong UPDATES = new AtomicLong(1_000_000);
    private static final AtomicLong CHATS = new AtomicLong(7_000_000);

    @Autowired
    Bot bot;

    @Autowired
    UpdateInbox inbox;

    @Autowired
    LinkCodes codes;

    @Autowired
    Shop shop;

    @Autowired
    InvoiceService invoices;

    @Autowired
    InvoiceIssuing issuing;

    @Autowired
    PaymentService payments;

    @Autowired
    InvoiceGuess guess;

    @Autowired
    ScriptedReader reader;

    @Autowired
    BusinessTime time;

    @Autowired
    RecordingChannel channel;

    @Autowired
    ProcessRunner runner;

    UserView owner;
    long chat;

    @BeforeEach
    void openAShop() {
        channel.clear();
        owner = shop.open();
        chat = CHATS.incrementAndGet();
    }

    @Test
    void linksACustomerOnceByTheirCode() throws Exception {
        var invoice = linkedCustomerWithInvoice();
        assertThat(said()).anySatisfy(text -> assertThat(text).contains("Welcome, Srey Mom"));

        says("/invoice");
        assertThat(said().getLast()).contains("What is open");

        says("/start client_unknown");
        assertThat(said().getLast()).contains("not valid");
        assertThat(invoice).isNotNull();
    }

    @Test
    void linksStaffAndTellsThemHowTheShopStands() throws Exception {
        var code = shop.in(owner, () -> codes.issue(LinkKind.STAFF, owner.id().value()));
        says("/start " + code.code());
        says("/start " + code.code());
        says("/status");
        says("/invoice");
        says("/help");

        assertThat(said()).hasSize(5);
        assertThat(said().get(1)).contains("not valid");
        assertThat(said().get(2)).contains("waiting: 0");
        assertThat(said().get(4)).contains("/status");
    }

    @Test
    void answersAnUpdateOnceHoweverOftenItComes() throws Exception {
        linkedCustomerWithInvoice();
        var before = said().size();
        var update = text(UPDATES.incrementAndGet(), "/status");
        inbox.store(update.getUpdateId(), "{}");

        bot.handle(update.getUpdateId(), update);
        bot.handle(update.getUpdateId(), update);
        runner.runToNextWaitState();

        assertThat(said()).hasSize(before + 1);
    }

    @Test
    void asksForTheReceiptAndRefusesButtonsOfOtherPeoplesInvoices() throws Exception {
        var invoice = linkedCustomerWithInvoice();
        press("paid:" + invoice);
        assertThat(said().getLast()).contains("send the screenshot");

        var stranger = shop.open();
        var foreign = shop.in(stranger, () -> shop.sent(shop.product("5.00", 5), 1));
        press("paid:" + foreign);
        assertThat(said().getLast()).contains("not open");
        press("qr:" + foreign);
        assertThat(said().getLast()).contains("not open");
        press("nonsense");
        assertThat(said().getLast()).contains("not open");
    }

    @Test
    void sendsAFreshQrForWhatIsDue() throws Exception {
        var invoice = linkedCustomerWithInvoice();
        press("qr:" + invoice);

        var sent = channel.to(Recipient.chat(String.valueOf(chat))).getLast().message();
        assertThat(sent.attachment()).isNotNull();
        assertThat(sent.attachment().mediaType()).isEqualTo("image/png");
    }

    @Test
    void takesABankNoticeThatStaffForwardForTheOneInvoiceItFits() throws Exception {
        var notice = "5.00 USD was credited by SREY MOM (ABA Bank) via KHQR to SOKHA SHOP on %s Ref. No. %d"
                .formatted(
                        time.now().atZone(BusinessTime.ZONE).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")),
                        UPDATES.incrementAndGet());
        var code = shop.in(owner, () -> codes.issue(LinkKind.STAFF, owner.id().value()));
        says("/start " + code.code());
        says(notice);
        assertThat(said().getLast()).contains("No open invoice is over exactly $5.00");

        var invoice = shop.in(owner, () -> shop.sent(shop.product("5.00", 9), 1));
        says(notice);

        assertThat(said().getLast()).contains("a text alone approves nothing");
        assertThat(shop.in(owner, () -> payments.under("invoice", invoice.value())))
                .singleElement()
                .satisfies(proof -> assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW));
        shop.in(owner, () -> shop.sent(shop.product("5.00", 9), 1));
        says(notice);
        assertThat(said().getLast()).contains("Several invoices are over $5.00");
    }

    @Test
    void guessesTheOneInvoiceOverWhatAPictureShows() {
        var five = shop.in(owner, () -> invoices.get(shop.sent(shop.product("5.00", 9), 1)));
        var ten = shop.in(owner, () -> invoices.get(shop.sent(shop.product("5.00", 9), 2)));
        reader.reads(Readings.of("10.00").build());
        assertThat(guess.fitting(Shop.picture(), List.of(five, ten))).contains(ten);
        assertThat(guess.fitting(Shop.picture(), List.of(ten, ten))).isEmpty();
        assertThat(guess.fitting(Shop.picture(), List.of(five))).isEmpty();
        reader.reads(Readings.of("10.00").notAReceipt().build());
        assertThat(guess.fitting(Shop.picture(), List.of(five, ten))).isEmpty();
    }

    @Test
    void listsTheInvoicesWhenItGuessedWrong() throws Exception {
        linkedCustomerWithInvoice();
        press("which");
        assertThat(said().getLast()).contains("Which invoice is it for?");
    }

    private InvoiceId linkedCustomerWithInvoice() throws Exception {
        CustomerId customer = shop.in(owner, shop::customer);
        var code = shop.in(owner, () -> codes.issue(LinkKind.CUSTOMER, customer.value()));
        says("/start " + code.code());
        return shop.in(owner, () -> {
            var draft = shop.draft(customer, shop.product("5.00", 5), 1);
            issuing.send(draft);
            return draft;
        });
    }

    private java.util.List<String> said() {
        return channel.to(Recipient.chat(String.valueOf(chat))).stream()
                .map(sent -> sent.message().text())
                .toList();
    }

    private void says(String text) throws Exception {
        handle(text(UPDATES.incrementAndGet(), text));
    }

    private void press(String action) throws Exception {
        var id = UPDATES.incrementAndGet();
        handle(new ObjectMapper().readValue("""
                {"update_id":%d,"callback_query":{"id":"c%d","from":{"id":%d,"is_bot":false,"first_name":"Srey"},
                "message":{"message_id":1,"date":1,"chat":{"id":%d,"type":"private"},"text":"x"},
                "chat_instance":"1","data":"%s"}}""".formatted(id, id, chat, chat, action), Update.class));
    }

    private Update text(long id, String text) throws Exception {
        return new ObjectMapper().readValue("""
                {"update_id":%d,"message":{"message_id":1,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"Srey"},"text":"%s"}}""".formatted(id, chat, chat, text), Update.class);
    }

    private void handle(Update update) {
        inbox.store(update.getUpdateId(), "{}");
        bot.handle(update.getUpdateId(), update);
        runner.runToNextWaitState();
    }
}
