package io.vikaya.subscription.workflow;

import io.vikaya.identity.UserView;
import io.vikaya.notification.Recipient;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.OrderDesk;
import io.vikaya.subscription.OrderId;
import io.vikaya.subscription.OrderStory.Told;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionOrdering;
import io.vikaya.subscription.SubscriptionService;
import io.vikaya.subscription.SubscriptionView;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop that has just registered, with its plan. */
@VikayaTest
class SubscriptionStage {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Shop shop;

    @Autowired
    ScriptedReader reader;

    @Autowired
    ProcessRunner runner;

    @Autowired
    RecordingChannel chats;

    @Autowired
    SubscriptionService subscriptions;

    @Autowired
    OrderDesk desk;

    @Autowired
    SubscriptionOrdering ordering;

    @Autowired
    Clock clock;

    UserView owner;
    LocalDate registered;

    @BeforeEach
    void register() {
        ProcessEngineTests.init(engine);
        chats.clear();
        owner = shop.open();
        registered = today();
        runner.runToNextWaitState();
    }

    @AfterEach
    void backToNow() {
        ((MovableClock) clock).reset();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), io.vikaya.tenancy.BusinessTime.ZONE);
    }

    /** To that hour of a day in Phnom Penh. */
    void travel(LocalDate day, LocalTime hour) {
        var to = day.atTime(hour).atZone(io.vikaya.tenancy.BusinessTime.ZONE).toInstant();
        ((MovableClock) clock).advance(Duration.between(clock.instant(), to));
    }

    /** To the morning of a day, and what was waited for until then happens. */
    void live(LocalDate day) {
        travel(day, LocalTime.of(9, 0, 1));
        fireNextStep();
    }

    void fireNextStep() {
        runner.fireTimer(Objects.requireNonNull(lifecycle()).getId(), "CatchEvent_NextStepDue");
    }

    @Nullable ProcessInstance lifecycle() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(SubscriptionLifecycleProcess.KEY)
                .processInstanceBusinessKey(String.valueOf(owner.tenant()))
                .singleResult();
    }

    @Nullable ProcessInstance paymentOf(OrderId order) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(SubscriptionPaymentProcess.KEY)
                .processInstanceBusinessKey(order.toString())
                .singleResult();
    }

    SubscriptionView subscription() {
        return in(subscriptions::current);
    }

    Told order(Plan plan, BillingPeriod period) {
        var told = in(() -> desk.place(plan, period, "Owner"));
        runner.runToNextWaitState();
        return told;
    }

    Told told(Told earlier) {
        return in(() -> desk.get(earlier.order().id()));
    }

    <T> T in(Supplier<T> work) {
        return shop.in(owner, work);
    }

    /** What the owners were told, the newest last. */
    String said() {
        return chats.to(Recipient.owners()).stream()
                .map(sent -> sent.message().text())
                .reduce("", (all, text) -> all + text + "\n");
    }

    long visits(ProcessInstance instance, String activity) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(activity)
                .count();
    }
}
