package io.vikaya.workflow;

import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes slow tasks from the engine and runs their delegates, one at a time on the calling thread. */
@Component
public class SlowTaskRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SlowTaskRunner.class);
    private static final Duration LOCK = Duration.ofMinutes(1);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

    private final ExternalTaskService engine;
    private final TransactionTemplate transactions;
    private final Map<String, SlowTaskDelegate> delegates;
    private final String worker = "node-" + UUID.randomUUID();

    SlowTaskRunner(ExternalTaskService engine, TransactionTemplate transactions, List<SlowTaskDelegate> delegates) {
        this.engine = engine;
        this.transactions = transactions;
        this.delegates = delegates.stream().collect(Collectors.toMap(SlowTaskDelegate::topic, Function.identity()));
    }

    /** Locks up to {@code most} waiting tasks for this node. */
    public List<LockedExternalTask> take(int most) {
        var fetch = engine.fetchAndLock(most, worker, true);
        for (var topic : delegates.keySet()) {
            fetch = fetch.topic(topic, LOCK.toMillis());
        }
        return fetch.execute();
    }

    /** Runs one locked task to its completion or records its failure; never throws. */
    public void run(LockedExternalTask task) {
        var delegate = delegates.get(task.getTopicName());
        if (delegate == null) {
            return;
        }
        try {
            inTenantOf(task, () -> work(task, delegate));
        } catch (TryAgainLaterException e) {
            var left = task.getRetries() == null ? PAUSES.size() : task.getRetries();
            report(task, e, left, e.pause());
        } catch (Exception e) {
            var left = task.getRetries() == null ? PAUSES.size() : task.getRetries() - 1;
            LOG.warn("{} failed, {} attempts left", task.getActivityId(), left, e);
            report(task, e, left, left == 0 ? Duration.ZERO : PAUSES.get(Math.max(0, PAUSES.size() - left)));
        }
    }

    private void work(LockedExternalTask task, SlowTaskDelegate delegate) throws Exception {
        var completion = delegate.work(task.getVariables());
        transactions.executeWithoutResult(status -> {
            var outputs = Variables.createVariables();
            completion.store(outputs);
            engine.complete(task.getId(), worker, outputs);
        });
    }

    private void report(LockedExternalTask task, Exception e, int left, Duration pause) {
        try {
            engine.handleFailure(task.getId(), worker, message(e), stackTrace(e), left, pause.toMillis());
        } catch (RuntimeException refused) {
            // The process was cancelled, or another node took over after our lock ran out: nothing is left to report
            // to.
            LOG.info("{} is no longer ours: {}", task.getActivityId(), refused.getMessage());
        }
    }

    private static String message(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private static String stackTrace(Exception e) {
        var text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private static void inTenantOf(LockedExternalTask task, SlowWork work) throws Exception {
        if (task.getTenantId() == null) {
            work.run();
        } else {
            TenantContext.<Boolean, Exception>callAs(TenantId.of(task.getTenantId()), () -> {
                work.run();
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface SlowWork {
        void run() throws Exception;
    }
}
