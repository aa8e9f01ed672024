package io.vikaya.subscription.workflow;

import io.vikaya.identity.UserView;
import io.vikaya.payment.ProofSource;
import io.vikaya.shared.money.Money;
import io.vikaya.subscription.OperatorDesk;
import io.vikaya.subscription.OrderStory.Told;
import io.vikaya.testing.Readings;
import io.vikaya.testing.Shop;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop that orders plans and pays for them. */
class OrderStage extends SubscriptionStage {

    @Autowired
    OperatorDesk operators;

    Readings paid(String dollars) {
        return Readings.of(dollars).paidTo("VIKAYA CO., LTD.", "000 777 888").at(clock.instant());
    }

    void send(Told order, Readings reading) {
        reader.reads(reading.build());
        in(() -> desk.submit(
                Objects.requireNonNull(owner.tenant()),
                order.order().id(),
                Shop.picture(),
                ProofSource.DASHBOARD,
                "Owner"));
        runner.runToNextWaitState();
    }

    void approve(Told order, String amount) {
        operators.approve(waiting(order).taskId(), operator().username(), Money.of(amount, "USD"));
        runner.runToNextWaitState();
    }

    OperatorDesk.Waiting waiting(Told order) {
        return operators.waiting().stream()
                .filter(waiting ->
                        waiting.order().orderId().equals(order.order().id().value()))
                .findFirst()
                .orElseThrow();
    }

    UserView operator() {
        return shop.operator();
    }
}
