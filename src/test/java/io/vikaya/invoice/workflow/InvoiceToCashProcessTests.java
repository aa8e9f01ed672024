package io.vikaya.invoice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.identity.UserView;
import io.vikaya.inventory.MovementKind;
import io.vikaya.inventory.ProductId;
import io.vikaya.inventory.ProductService;
import io.vikaya.inventory.StockMovementView;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.invoice.InvoiceLedger;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.InvoiceStatus;
import io.vikaya.invoice.InvoiceView;
import io.vikaya.invoice.PaymentBeingVerifiedException;
import io.vikaya.invoice.StockState;
import io.vikaya.invoice.domain.StockShortages;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.shared.money.Money;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@VikayaTest
class InvoiceToCashProcessTests {

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
    InvoiceLedger ledgers;

    @Autowired
    InvoiceIssuing issuing;

    @Autowired
    ProductService products;

    @Autowired
    PaymentReviews reviews;

    @Autowired
    StockShortages shortages;

    @Autowired
    TransactionTemplate transactions;

    UserView owner;
    ProductId product;

    @BeforeEach
    void openAShop() {
        ProcessEngineTests.init(engine);
        channel.clear();
        owner = shop.open();
        product = shop.in(owner, () -> shop.product("5.00", 10));
    }

    @Test
    void sendsCollectsDeductsAndTellsEverybody() {
        var invoice = sent(2);
        assertThat(toCustomer(invoice)).singleElement().satisfies(sent -> {
            assertThat(sent.message().attachment()).isNotNull();
            assertThat(sent.message().buttons()).hasSize(2);
        });

        pay(invoice, Readings.of("10.00"));

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(view(invoice).stockState()).isEqualTo(StockState.DEDUCTED);
        assertThat(onHand()).isEqualByComparingTo("8");
        assertThat(ledger())
                .filteredOn(movement -> movement.kind() == MovementKind.SALE)
                .singleElement()
                .satisfies(sale ->
                        assertThat(sale.causeLabel()).isEqualTo(view(invoice).number()));
        assertThat(toCustomer(invoice)).hasSize(2);
        assertThat(channel.to(Recipient.staff())).hasSize(1);
        assertThat(passed(invoice, "EndEvent_InvoicePaid")).isTrue();
    }

    @Test
    void explainsARejectionAndIsPaidByTheNextProof() {
        var invoice = sent(2);

        pay(invoice, Readings.of("10.00").paidTo("CHEA VUTHY", "009 888 777"));
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.SENT);
        assertThat(toCustomer(invoice).getLast().message().text()).contains("another account");
        assertThat(onHand()).isEqualByComparingTo("10");

        pay(invoice, Readings.of("10.00"));
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(passed(invoice, "Task_ExplainRejection")).isTrue();
    }

    @Test
    void asksForTheRestAfterAPartialPayment() {
        var invoice = sent(2);

        pay(invoice, Readings.of("4.00"));
        approveReview("4.00");
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PARTLY_PAID);
        assertThat(view(invoice).due()).isEqualTo(Money.of("6.00", "USD"));
        assertThat(onHand()).isEqualByComparingTo("10");

        pay(invoice, Readings.of("6.00"));
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(shop.in(owner, () -> ledgers.of(invoice))).hasSize(2);
        assertThat(passed(invoice, "Task_AskForTheRest")).isTrue();
    }

    @Test
    void keepsWhatWasPaidTooMuchAsCredit() {
        var invoice = sent(2);

        pay(invoice, Readings.of("12.00"));
        approveReview("12.00");

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(view(invoice).credit()).isEqualTo(Money.of("2.00", "USD"));
    }

    @Test
    void verifiesProofsThatComeTogetherOneAfterTheOther() {
        var invoice = sent(2);
        reader.reads(Readings.of("10.00").notAReceipt().build());

        shop.in(owner, () -> shop.sendProof(invoice));
        shop.in(owner, () -> shop.sendProof(invoice));
        runner.runToNextWaitState();

        assertThat(toCustomer(invoice)).hasSize(3);
        ProcessEngineTests.assertThat(instance(invoice)).isWaitingAt("Gateway_WaitForPayment");
    }

    @Test
    void answersAProofThatWaitedWhileAnotherOnePaid() {
        var invoice = sent(2);
        var picture = Shop.picture();
        reader.reads(Readings.of("10.00").build());

        shop.in(owner, () -> shop.sendProof(invoice, picture));
        shop.in(owner, () -> shop.sendProof(invoice, picture));
        runner.runToNextWaitState();

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(view(invoice).credit().isZero()).isTrue();
        assertThat(shop.in(owner, () -> ledgers.of(invoice))).hasSize(1);
        assertThat(onHand()).isEqualByComparingTo("8");
        assertThat(toCustomer(invoice))
                .filteredOn(sent -> sent.message().text().contains("sent as proof before"))
                .hasSize(1);
        assertThat(passed(invoice, "EndEvent_InvoicePaid")).isTrue();
    }

    @Test
    void asksPeopleWhenPaidGoodsAreMissingAndTriesAgain() {
        var invoice = sent(4);
        take(8);

        pay(invoice, Readings.of("20.00"));
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(view(invoice).stockState()).isEqualTo(StockState.SHORTAGE);
        ProcessEngineTests.assertThat(instance(invoice)).isWaitingAt("Task_ResolveStockShortage");
        runner.fireTimer(instance(invoice).getId(), "BoundaryEvent_ShortageUnresolved");

        resolve(true);
        ProcessEngineTests.assertThat(instance(invoice)).isWaitingAt("Task_ResolveStockShortage");

        take(-8);
        resolve(true);
        assertThat(onHand()).isEqualByComparingTo("6");
        assertThat(view(invoice).stockState()).isEqualTo(StockState.DEDUCTED);
        assertThat(passed(invoice, "EndEvent_InvoicePaid")).isTrue();
    }

    @Test
    void canBeClosedWithoutStock() {
        var invoice = sent(4);
        take(8);
        pay(invoice, Readings.of("20.00"));

        resolve(false);

        assertThat(onHand()).isEqualByComparingTo("2");
        assertThat(view(invoice).stockState()).isEqualTo(StockState.RELEASED);
        assertThat(passed(invoice, "EndEvent_InvoicePaid")).isTrue();
    }

    @Test
    void remindsAndThenMarksOverdueOnce() {
        var invoice = sent(2);

        runner.fireTimer(instance(invoice).getId(), "BoundaryEvent_ReminderDue");
        runner.fireTimer(instance(invoice).getId(), "BoundaryEvent_DueDatePassed");

        assertThat(view(invoice).overdue()).isTrue();
        assertThat(toCustomer(invoice)).hasSize(3);
        pay(invoice, Readings.of("10.00"));
        assertThat(view(invoice).overdue()).isFalse();
    }

    @Test
    void releasesStockAndTellsTheCustomerWhenCancelled() {
        var invoice = sent(2);

        shop.in(owner, () -> issuing.cancel(invoice, "ordered by mistake"));
        runner.runToNextWaitState();

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(products(product).reserved()).isEqualByComparingTo("0");
        assertThat(toCustomer(invoice).getLast().message().text()).contains("cancelled");
        assertThat(passed(invoice, "EndEvent_InvoiceCancelled")).isTrue();
    }

    @Test
    void isNotCancelledWhileAPaymentIsOnItsWay() {
        var invoice = sent(2);
        pay(invoice, Readings.of("9.00"));

        assertThatThrownBy(() -> shop.in(owner, () -> issuing.cancel(invoice, "changed my mind")))
                .isInstanceOf(PaymentBeingVerifiedException.class);
    }

    @Test
    void leavesNothingBehindWhenSendingRollsBack() {
        var draft = shop.in(owner, () -> shop.draft(shop.customer(), product, 2));

        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    return issuing.send(draft);
                }));

        assertThat(view(draft).status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(instance(draft)).isNull();
        assertThat(products(product).reserved()).isEqualByComparingTo("0");
        shop.in(owner, () -> issuing.send(draft));
        assertThat(view(draft).number()).endsWith("-00001");
    }

    @Test
    void tellsLowStockOncePerCrossing() {
        pay(sent(9), Readings.of("45.00"));
        assertThat(channel.to(Recipient.staff()))
                .filteredOn(sent -> sent.message().text().contains("Running low"))
                .hasSize(1);
    }

    private InvoiceId sent(int quantity) {
        var invoice = shop.in(owner, () -> shop.sent(product, quantity));
        runner.runToNextWaitState();
        return invoice;
    }

    private void pay(InvoiceId invoice, Readings reading) {
        reader.reads(reading.build());
        shop.in(owner, () -> shop.sendProof(invoice));
        runner.runToNextWaitState();
    }

    private void approveReview(String amount) {
        shop.in(owner, () -> {
            reviews.decide(
                    reviews.open().getFirst().taskId(),
                    owner.username(),
                    io.vikaya.payment.ReviewChoice.APPROVE,
                    amount,
                    null,
                    null);
            return true;
        });
        runner.runToNextWaitState();
    }

    private void resolve(boolean tryAgain) {
        shop.in(owner, () -> {
            shortages.resolve(shortages.open().getFirst().taskId(), owner.username(), tryAgain, "seen");
            return true;
        });
        runner.runToNextWaitState();
    }

    private void take(int quantity) {
        shop.in(
                owner,
                () -> products.adjust(product, MovementKind.ADJUSTMENT, new BigDecimal(-quantity), "counted again"));
    }

    private InvoiceView view(InvoiceId invoice) {
        return shop.in(owner, () -> invoices.get(invoice));
    }

    private io.vikaya.inventory.ProductView products(ProductId id) {
        return shop.in(owner, () -> products.get(id));
    }

    private BigDecimal onHand() {
        return products(product).onHand();
    }

    private List<StockMovementView> ledger() {
        return shop.in(owner, () -> products.ledger(product, 0, 50).items());
    }

    private List<RecordingChannel.Sent> toCustomer(InvoiceId invoice) {
        return channel.to(Recipient.customer(view(invoice).customer().value()));
    }

    private ProcessInstance instance(InvoiceId invoice) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(InvoiceToCashProcess.KEY)
                .processInstanceBusinessKey(invoice.toString())
                .singleResult();
    }

    private boolean passed(InvoiceId invoice, String activity) {
        var instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(InvoiceToCashProcess.KEY)
                .processInstanceBusinessKey(invoice.toString())
                .singleResult();
        return engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .count()
                > 0;
    }
}
