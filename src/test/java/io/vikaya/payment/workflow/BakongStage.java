package io.vikaya.payment.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.identity.UserView;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.bakong.BakongClient;
import io.vikaya.payment.bakong.BakongProperties;
import io.vikaya.payment.bakong.BakongStub;
import io.vikaya.payment.bakong.TokensInMemory;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.SwitchableBakong;
import io.vikaya.testing.VikayaTest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A shop whose payments are asked of a Bakong on this machine. */
@VikayaTest
class BakongStage {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Shop shop;

    @Autowired
    ScriptedReader reader;

    @Autowired
    ProcessRunner runner;

    @Autowired
    PaymentService payments;

    @Autowired
    SwitchableBakong bakong;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    final BakongStub stub = new BakongStub();
    final String hash = hash();
    BakongClient client;
    UserView owner;

    @BeforeEach
    void connect() {
        ProcessEngineTests.init(engine);
        holdLeftovers();
        client = new BakongClient(
                new BakongProperties(
                        BakongStub.FIRST_TOKEN, "shop@example.com", stub.url(), "Vikaya/1.0", Duration.ofSeconds(10)),
                new TokensInMemory(),
                json,
                Clock.systemUTC());
        bakong.connect(client);
        owner = shop.open();
    }

    @AfterEach
    void disconnect() {
        holdLeftovers();
        bakong.disconnect();
        stub.close();
    }

    /** Slow tasks that other tests let fail are tried again by and by, and would use up what this stub has to say. */
    private void holdLeftovers() {
        engine.getExternalTaskService().createExternalTaskQuery().active().list().stream()
                .map(ExternalTask::getProcessInstanceId)
                .distinct()
                .forEach(engine.getRuntimeService()::suspendProcessInstanceById);
    }

    /** 64 digits no other test has. */
    static String hash() {
        var bytes = new byte[32];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String paid(String amount, String currency, String to) {
        return BakongStub.paid(amount, currency, to, hash, System.currentTimeMillis() - 60_000);
    }

    String paid() {
        return paid("10.0", "USD", "chan_sokha@abaa");
    }

    PaymentProofView verify(Readings reading) {
        return verify(reading, Shop.picture());
    }

    PaymentProofView verify(Readings reading, byte[] picture) {
        reader.reads(reading.build());
        var proof = shop.in(owner, () -> shop.sendProof(invoice(), picture));
        runner.runToNextWaitState();
        return view(proof);
    }

    InvoiceId invoice() {
        return shop.sent(shop.product("5.00", 50), 2);
    }

    PaymentProofView view(PaymentProofId proof) {
        return shop.in(owner, () -> payments.get(proof));
    }

    /** States of what was asked about a proof, in the order of asking. */
    List<String> attempts(PaymentProofView proof) {
        return shop.in(
                owner,
                () -> transactions.execute(status -> jdbc.sql(
                                "select state from scriptclient.payment_attempt where proof_id = ? order by asked_at")
                        .param(proof.id().value())
                        .query(String.class)
                        .list()));
    }

    void fireNextCheck(PaymentProofView proof) {
        runner.fireTimer(recheck(proof).getId(), "CatchEvent_NextCheckDue");
    }

    @Nullable ProcessInstance recheck(PaymentProofView proof) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(BakongRecheckProcess.KEY)
                .processInstanceBusinessKey(proof.id().toString())
                .singleResult();
    }

    /** How often a node was reached, in either process of a proof. */
    long visits(PaymentProofView proof, String activity) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(proof.id().toString())
                .list()
                .stream()
                .mapToLong(instance -> engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .count())
                .sum();
    }
}
