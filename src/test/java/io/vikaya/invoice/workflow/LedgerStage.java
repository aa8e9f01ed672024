package io.vikaya.invoice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.identity.UserView;
import io.vikaya.inventory.ProductId;
import io.vikaya.inventory.ProductService;
import io.vikaya.invoice.CustomerCredit;
import io.vikaya.invoice.GoodsChoice;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.invoice.InvoiceLedger;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.InvoiceStatus;
import io.vikaya.invoice.InvoiceView;
import io.vikaya.invoice.LedgerEntryId;
import io.vikaya.invoice.LedgerEntryView;
import io.vikaya.invoice.MoneyWay;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.shared.money.Money;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop whose money ledger is written in, and the words for it. */
abstract class LedgerStage {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Shop shop;

    @Autowired
    ScriptedReader reader;

    @Autowired
    RecordingChannel channel;

    @Autowired
    ProcessRunner runner;

    @Autowired
    InvoiceService invoices;

    @Autowired
    InvoiceIssuing issuing;

    @Autowired
    InvoiceLedger ledger;

    @Autowired
    CustomerCredit credit;

    @Autowired
    ProductService products;

    @Autowired
    PaymentReviews reviews;

    UserView owner;
    ProductId product;

    @BeforeEach
    void openAShop() {
        ProcessEngineTests.init(engine);
        channel.clear();
        owner = shop.open();
        product = shop.in(owner, () -> shop.product("5.00", 10));
    }

    boolean record(InvoiceId invoice, String amount) {
        ledger.recordCash(invoice, usd(amount), null, "at the counter");
        return true;
    }

    boolean apply(InvoiceId invoice, String amount) {
        ledger.applyCredit(invoice, usd(amount));
        return true;
    }

    boolean refundNow(InvoiceId invoice, String amount) {
        credit.refund(invoices.get(invoice).customer(), usd(amount), MoneyWay.CASH, "wanted it back");
        return true;
    }

    boolean takeBackNow(LedgerEntryId entry) {
        ledger.takeBack(entry, "wrong invoice", null);
        return true;
    }

    InvoiceId sent(int quantity) {
        var invoice = shop.in(owner, () -> shop.sent(product, quantity));
        runner.runToNextWaitState();
        return invoice;
    }

    InvoiceId paid(int quantity) {
        var invoice = sent(quantity);
        pay(invoice, Readings.of(5 * quantity + ".00"));
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        return invoice;
    }

    void pay(InvoiceId invoice, Readings reading) {
        reader.reads(reading.build());
        shop.in(owner, () -> shop.sendProof(invoice));
        runner.runToNextWaitState();
    }

    void cash(InvoiceId invoice, String amount) {
        cash(invoice, usd(amount), null);
    }

    void cash(InvoiceId invoice, Money amount, @Nullable LocalDate day) {
        shop.in(owner, () -> {
            ledger.recordCash(invoice, amount, day, "at the counter");
            return true;
        });
        runner.runToNextWaitState();
    }

    void applyCredit(InvoiceId invoice, String amount) {
        shop.in(owner, () -> apply(invoice, amount));
        runner.runToNextWaitState();
    }

    void refund(InvoiceId invoice, String amount) {
        shop.in(owner, () -> refundNow(invoice, amount));
        runner.runToNextWaitState();
    }

    void takeBack(LedgerEntryView entry, @Nullable GoodsChoice goods) {
        shop.in(owner, () -> {
            ledger.takeBack(new LedgerEntryId(entry.id()), "wrong invoice", goods);
            return true;
        });
        runner.runToNextWaitState();
    }

    List<LedgerEntryView> entries(InvoiceId invoice) {
        return shop.in(owner, () -> ledger.of(invoice));
    }

    Money inCredit(InvoiceId invoice) {
        return shop.in(owner, () -> credit.balances(invoices.get(invoice).customer()))
                .getFirst()
                .credit();
    }

    static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    InvoiceView view(InvoiceId invoice) {
        return shop.in(owner, () -> invoices.get(invoice));
    }

    BigDecimal onHand() {
        return shop.in(owner, () -> products.get(product)).onHand();
    }

    List<String> toCustomer(InvoiceId invoice) {
        return channel.to(Recipient.customer(view(invoice).customer().value())).stream()
                .map(sent -> sent.message().text())
                .toList();
    }

    List<String> toStaff() {
        return channel.to(Recipient.staff()).stream()
                .map(sent -> sent.message().text())
                .toList();
    }

    List<ProcessInstance> instances(InvoiceId invoice) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(InvoiceToCashProcess.KEY)
                .processInstanceBusinessKey(invoice.toString())
                .list();
    }

    boolean passed(InvoiceId invoice, String activity) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(invoice.toString())
                .list()
                .stream()
                .anyMatch(instance -> engine.getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .activityId(activity)
                                .count()
                        > 0);
    }
}
