package io.vikaya.mail.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import io.vikaya.mail.Mail;
import io.vikaya.mail.MailService;
import io.vikaya.tenancy.PlatformScope;
import io.vikaya.testing.Mailbox;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.VikayaTest;
import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@VikayaTest
class MailDeliveryProcessTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    MailService mails;

    @Autowired
    ProcessRunner runner;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final String address = "to-" + UUID.randomUUID() + "@mail.example";

    @BeforeEach
    void init() {
        ProcessEngineTests.init(engine);
        runner.runToNextWaitState();
    }

    @AfterEach
    void today() {
        clock.reset();
        Mailbox.open();
    }

    @Test
    void sendsALetterOnceAndErasesItsText() throws Exception {
        var instance = send(address);
        runner.runToNextWaitState();
        runner.runToNextWaitState();

        assertThat(instance).isEnded().hasPassed("EndEvent_MailSent");
        assertThat(Mailbox.of(address)).hasSize(1);
        assertThat(Mailbox.textOf(Mailbox.of(address).getFirst())).contains("a secret link");
        assertThat(stored("state")).isEqualTo("SENT");
        assertThat(stored("text")).isEmpty();
    }

    @Test
    void sendsNothingWhenTheTransactionDoesNotCommit() {
        transactions.executeWithoutResult(status -> {
            mails.send(letter(address));
            status.setRollbackOnly();
        });
        runner.runToNextWaitState();

        assertThat(Mailbox.of(address)).isEmpty();
    }

    @Test
    void triesAgainWhileTheMailServerIsAwayAndStandsAsAnIncidentInTheEnd() {
        Mailbox.close();
        var instance = send(address);
        runner.runToNextWaitState();

        assertThat(instance).isNotEnded().isWaitingAt("Task_DeliverMail");
        var task = engine.getExternalTaskService()
                .createExternalTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        assertThat(task.getRetries()).isPositive();

        Mailbox.open();
        engine.getExternalTaskService().unlock(task.getId());
        runner.runToNextWaitState();
        assertThat(instance).isEnded();
        assertThat(Mailbox.of(address)).hasSize(1);
    }

    @Test
    void givesUpALetterWhoseLinkHasExpired() {
        var instance = send(address);
        clock.advance(Duration.ofHours(2));
        runner.runToNextWaitState();

        assertThat(instance).isEnded().hasPassed("EndEvent_MailGivenUp");
        assertThat(Mailbox.of(address)).isEmpty();
        assertThat(stored("state")).isEqualTo("EXPIRED");
        assertThat(stored("text")).isEmpty();
    }

    @Test
    void givesUpAnAddressThatIsNone() {
        var instance = send("not an address");
        runner.runToNextWaitState();

        assertThat(instance).isEnded().hasPassed("EndEvent_MailGivenUp");
    }

    private ProcessInstance send(String to) {
        var before = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(MailDeliveryProcess.KEY)
                .list();
        transactions.executeWithoutResult(status -> mails.send(letter(to)));
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(MailDeliveryProcess.KEY)
                .list()
                .stream()
                .filter(found -> before.stream().noneMatch(old -> old.getId().equals(found.getId())))
                .findFirst()
                .orElseThrow();
    }

    private String stored(String column) {
        return PlatformScope.call(
                "look at a letter",
                () -> transactions.execute(
                        status -> jdbc.sql("select " + column + " from public.mail where recipient = ?")
                                .param(address)
                                .query(String.class)
                                .single()));
    }

    private static Mail letter(String to) {
        return new Mail(to, "សួស្ដី / Hello", "a secret link តំណសម្ងាត់", Duration.ofHours(1));
    }
}
