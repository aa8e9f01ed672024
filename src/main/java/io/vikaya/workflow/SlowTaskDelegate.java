package io.vikaya.workflow;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The Java side of a service task that takes seconds: reading a picture, calling another server. The engine hands it out
 * as an external task, so it runs while no transaction is open and no connection is held; it is retried with growing
 * pauses and ends as an incident in Cockpit.
 *
 * <p>A delegate {@code ReadPaymentProofDelegate} works the topic {@code ReadPaymentProof}, which is the task's id without
 * {@code Task_}. It may run more than once for one task.
 */
public interface SlowTaskDelegate {

    /**
     * Does the slow part, in the task's tenant and outside of any transaction.
     *
     * @param variables the stored process variables, read through {@link ProcessVariable#from(Map)}
     * @return what to do in the transaction that completes the task
     * @throws Exception to try again later; {@link TryAgainLaterException} says when
     */
    Completion work(Map<String, Object> variables) throws Exception;

    /** The topic it works. */
    default String topic() {
        return getClass().getSimpleName().replaceFirst("Delegate(\\$\\$.*)?$", "");
    }

    /** Stores the result, in the same transaction in which the engine moves on. */
    @FunctionalInterface
    interface Completion {

        void store(VariableMap outputs);
    }
}
