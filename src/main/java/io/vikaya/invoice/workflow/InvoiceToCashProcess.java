package io.vikaya.invoice.workflow;

import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.PaymentOutcome;
import io.vikaya.invoice.domain.InvoiceToCashWorkflow;
import io.vikaya.invoice.domain.StockShortages;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.Verdict;
import io.vikaya.payment.VerdictReason;
import io.vikaya.workflow.ProcessVariable;
import io.vikaya.workflow.TaskInbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Java side of {@code processes/invoice/InvoiceToCashProcess.bpmn}. The business key is the invoice's id. */
@Component
public class InvoiceToCashProcess implements InvoiceToCashWorkflow, StockShortages {

    public static final String KEY = "InvoiceToCashProcess";
    public static final String SHORTAGE_TASK = "Task_ResolveStockShortage";

    public static final ProcessVariable<InvoiceId> INVOICE_ID =
            ProcessVariable.id("invoiceId", InvoiceId::value, InvoiceId::new);
    public static final ProcessVariable<String> INVOICE_NUMBER = ProcessVariable.text("invoiceNumber");
    /** ISO-8601 instants, for the timers. */
    public static final ProcessVariable<String> REMIND_AT = ProcessVariable.text("remindAt");

    public static final ProcessVariable<String> OVERDUE_AT = ProcessVariable.text("overdueAt");

    public static final ProcessVariable<Boolean> PROOF_WAITING = ProcessVariable.flag("proofWaiting");
    public static final ProcessVariable<Boolean> PAID_IN_FULL = ProcessVariable.flag("paidInFull");
    public static final ProcessVariable<PaymentProofId> PAYMENT_PROOF_ID =
            ProcessVariable.id("paymentProofId", PaymentProofId::value, PaymentProofId::new);
    public static final ProcessVariable<Verdict> VERDICT = ProcessVariable.choice("verdict", Verdict.class);
    public static final ProcessVariable<VerdictReason> REASON = ProcessVariable.choice("reason", VerdictReason.class);
    public static final ProcessVariable<PaymentOutcome> PAYMENT_OUTCOME =
            ProcessVariable.choice("paymentOutcome", PaymentOutcome.class);
    public static final ProcessVariable<Boolean> STOCK_DEDUCTED = ProcessVariable.flag("stockDeducted");

    /** What the shortage form shows and asks for. */
    public static final ProcessVariable<String> MISSING_STOCK = ProcessVariable.text("missingStock");

    public static final ProcessVariable<ShortageAction> SHORTAGE_ACTION =
            ProcessVariable.choice("shortageAction", ShortageAction.class);
    public static final ProcessVariable<String> SHORTAGE_NOTE = ProcessVariable.text("shortageNote");

    public static final String MSG_PROOF_RECEIVED = "Msg_PaymentProofReceived";
    public static final String MSG_PAYMENT_RECORDED = "Msg_PaymentRecorded";
    public static final String MSG_REOPENED = "Msg_InvoiceReopened";
    public static final String MSG_CANCELLED = "Msg_InvoiceCancelled";

    private static final List<String> BEFORE_COLLECTION =
            List.of("StartEvent_InvoiceIssued", "StartEvent_InvoiceReopened", "Task_SendInvoice");

    private final RuntimeService runtime;
    private final TaskInbox tasks;
    private final LatePaymentProcess late;

    InvoiceToCashProcess(RuntimeService runtime, TaskInbox tasks, LatePaymentProcess late) {
        this.runtime = runtime;
        this.late = late;
        this.tasks = tasks;
    }

    @Override
    public void start(InvoiceId invoice, String number, Instant remindAt, Instant overdueAt) {
        runtime.startProcessInstanceByKey(KEY, invoice.toString(), variables(invoice, number, remindAt, overdueAt));
    }

    /** An instance that has not noticed yet that the invoice was paid simply goes on. */
    @Override
    public void reopened(InvoiceId invoice, String number, Instant remindAt, Instant overdueAt) {
        if (!collects(invoice)) {
            runtime.startProcessInstanceByMessage(
                    MSG_REOPENED, invoice.toString(), variables(invoice, number, remindAt, overdueAt));
        }
    }

    private static VariableMap variables(InvoiceId invoice, String number, Instant remindAt, Instant overdueAt) {
        var variables = Variables.createVariables();
        INVOICE_ID.put(variables, invoice);
        INVOICE_NUMBER.put(variables, number);
        REMIND_AT.put(variables, remindAt.toString());
        OVERDUE_AT.put(variables, overdueAt.toString());
        return variables;
    }

    /** While it collects it can be cancelled; before that it is on its way there. */
    @Override
    public boolean collects(InvoiceId invoice) {
        return executions(invoice).messageEventSubscriptionName(MSG_CANCELLED).count() > 0
                || BEFORE_COLLECTION.stream()
                        .anyMatch(activity ->
                                executions(invoice).activityId(activity).count() > 0);
    }

    private ExecutionQuery executions(InvoiceId invoice) {
        return runtime.createExecutionQuery().processDefinitionKey(KEY).processInstanceBusinessKey(invoice.toString());
    }

    /** Nothing waits while another proof is being verified: the process looks for the next one before it waits again. */
    @Override
    public void proofReceived(InvoiceId invoice) {
        runtime.createMessageCorrelation(MSG_PROOF_RECEIVED)
                .processInstanceBusinessKey(invoice.toString())
                .correlateAllWithResult();
    }

    @Override
    public void paymentRecorded(InvoiceId invoice) {
        runtime.createMessageCorrelation(MSG_PAYMENT_RECORDED)
                .processInstanceBusinessKey(invoice.toString())
                .correlateAllWithResult();
    }

    @Override
    public void lateProofReceived(InvoiceId invoice, String number, PaymentProofId proof) {
        late.start(invoice, number, proof);
    }

    @Override
    public void cancelled(InvoiceId invoice) {
        runtime.createMessageCorrelation(MSG_CANCELLED)
                .processInstanceBusinessKey(invoice.toString())
                .correlateAllWithResult();
    }

    @Override
    public List<OpenShortage> open() {
        return tasks.open(SHORTAGE_TASK).stream()
                .map(task -> new OpenShortage(
                        task.id(),
                        INVOICE_ID.from(task.variables()).value(),
                        INVOICE_NUMBER.from(task.variables()),
                        MISSING_STOCK.from(task.variables()),
                        task.createdAt()))
                .toList();
    }

    @Override
    public void resolve(String taskId, String username, boolean tryAgain, @Nullable String note) {
        tasks.complete(
                SHORTAGE_TASK,
                taskId,
                username,
                Map.of(
                        SHORTAGE_ACTION.name(),
                        (tryAgain ? ShortageAction.RETRY : ShortageAction.CLOSE_WITHOUT_STOCK).name(),
                        SHORTAGE_NOTE.name(),
                        note == null ? "" : note));
    }
}
