package io.vikaya.subscription.workflow;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.Verdict;
import io.vikaya.payment.VerdictReason;
import io.vikaya.subscription.OrderId;
import io.vikaya.subscription.OrderOutcome;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import io.vikaya.workflow.ProcessVariable;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * The Java side of {@code processes/subscription/SubscriptionPaymentProcess.bpmn}. The business key is the order's id; the
 * tenant is the platform, who is paid.
 */
@Component
public class SubscriptionPaymentProcess {

    public static final String KEY = "SubscriptionPaymentProcess";
    public static final String MSG_PROOF_RECEIVED = "Msg_OrderProofReceived";
    public static final String MSG_CANCELLED = "Msg_OrderCancelled";

    public static final ProcessVariable<OrderId> ORDER_ID = ProcessVariable.id("orderId", OrderId::value, OrderId::new);
    public static final ProcessVariable<String> ORDER_REFERENCE = ProcessVariable.text("orderReference");
    /** Who pays. */
    public static final ProcessVariable<TenantId> SUBSCRIBER =
            ProcessVariable.id("subscriberId", TenantId::value, TenantId::new);
    /** An ISO-8601 instant, for the timer. */
    public static final ProcessVariable<String> EXPIRES_AT = ProcessVariable.text("expiresAt");

    public static final ProcessVariable<Boolean> PROOF_WAITING = ProcessVariable.flag("proofWaiting");
    public static final ProcessVariable<Boolean> ORDER_OPEN = ProcessVariable.flag("orderOpen");
    public static final ProcessVariable<PaymentProofId> PAYMENT_PROOF_ID =
            ProcessVariable.id("paymentProofId", PaymentProofId::value, PaymentProofId::new);
    public static final ProcessVariable<Verdict> VERDICT = ProcessVariable.choice("verdict", Verdict.class);
    public static final ProcessVariable<VerdictReason> REASON = ProcessVariable.choice("reason", VerdictReason.class);
    public static final ProcessVariable<OrderOutcome> ORDER_OUTCOME =
            ProcessVariable.choice("orderOutcome", OrderOutcome.class);

    private final RuntimeService runtime;

    SubscriptionPaymentProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(OrderId order, String reference, TenantId subscriber, Instant expiresAt) {
        var variables = Variables.createVariables();
        ORDER_ID.put(variables, order);
        ORDER_REFERENCE.put(variables, reference);
        SUBSCRIBER.put(variables, subscriber);
        EXPIRES_AT.put(variables, expiresAt.toString());
        TenantContext.runAs(
                PlatformTenant.ID, () -> runtime.startProcessInstanceByKey(KEY, order.toString(), variables));
    }

    /** What does not wait just now looks for proofs before it waits again. */
    void proofReceived(OrderId order) {
        tell(order, MSG_PROOF_RECEIVED);
    }

    void cancelled(OrderId order) {
        tell(order, MSG_CANCELLED);
    }

    private void tell(OrderId order, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(order.toString())
                .correlateAllWithResult();
    }
}
