package io.vikaya.notification.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.identity.UserView;
import io.vikaya.notification.DeliveryState;
import io.vikaya.notification.DeliveryView;
import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@VikayaTest
class MessageDeliveryProcessTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Shop shop;

    @Autowired
    RecordingChannel channel;

    @Autowired
    ProcessRunner runner;

    @Autowired
    NotificationService notifications;

    @Autowired
    TransactionTemplate transactions;

    UserView owner;
    UUID subject = UUID.randomUUID();

    @BeforeEach
    void openAShop() {
        ProcessEngineTests.init(engine);
        channel.clear();
        owner = shop.open();
    }

    @Test
    void deliversOnceHoweverOftenItIsAsked() {
        tell("once");
        tell("once");
        runner.runToNextWaitState();
        runner.runToNextWaitState();

        assertThat(channel.to(Recipient.chat("42"))).hasSize(1);
        assertThat(deliveries()).singleElement().satisfies(delivery -> assertThat(delivery.state())
                .isEqualTo(DeliveryState.DELIVERED));
    }

    @Test
    void saysWhenTheChatIsBlocked() {
        channel.blocks();
        tell("blocked");
        runner.runToNextWaitState();

        assertThat(deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.BLOCKED);
            assertThat(delivery.failure()).isEqualTo("blocked");
        });
    }

    @Test
    void triesAgainAndStandsAsAnIncidentInTheEnd() {
        channel.fails(new IllegalStateException("Telegram is down"));
        tell("retry");
        var external = engine.getExternalTaskService();
        for (var attempt = 0; attempt < 5; attempt++) {
            runner.runToNextWaitState();
            var task = external.createExternalTaskQuery()
                    .topicName("DeliverMessage")
                    .tenantIdIn(String.valueOf(owner.tenant()))
                    .singleResult();
            if (task.getRetries() != null && task.getRetries() > 0) {
                // Does not wait for the pause: unlocks the task as if it were over.
                external.unlock(task.getId());
            }
        }

        var incidents = engine.getRuntimeService()
                .createIncidentQuery()
                .tenantIdIn(String.valueOf(owner.tenant()))
                .list();
        assertThat(incidents).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("failedExternalTask");
            assertThat(incident.getActivityId()).isEqualTo("Task_DeliverMessage");
        });

        channel.works();
        external.setRetries(incidents.getFirst().getConfiguration(), 1);
        runner.runToNextWaitState();
        assertThat(channel.to(Recipient.chat("42"))).hasSize(1);
    }

    @Test
    void isNotSentAgainWhenItArrivedAndOnlyTheAnswerWasLost() {
        channel.losesAnAnswer();
        tell("lost answer");
        runner.runToNextWaitState();
        var external = engine.getExternalTaskService();
        external.unlock(external.createExternalTaskQuery()
                .topicName("DeliverMessage")
                .tenantIdIn(String.valueOf(owner.tenant()))
                .singleResult()
                .getId());
        runner.runToNextWaitState();

        assertThat(channel.to(Recipient.chat("42"))).hasSize(1);
        assertThat(deliveries()).singleElement().satisfies(delivery -> assertThat(delivery.state())
                .isEqualTo(DeliveryState.DELIVERED));
    }

    @Test
    void isNotSentWhenTheTransactionRollsBack() {
        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    notifications.tell(Recipient.chat("42"), "test", subject, "rollback", Message.text("never"));
                    return true;
                }));
        runner.runToNextWaitState();

        assertThat(channel.to(Recipient.chat("42"))).isEmpty();
        assertThat(deliveries()).isEmpty();
    }

    private void tell(String once) {
        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    notifications.tell(Recipient.chat("42"), "test", subject, once, Message.text("hello"));
                    return true;
                }));
    }

    private List<DeliveryView> deliveries() {
        return shop.in(owner, () -> notifications.about(subject));
    }
}
