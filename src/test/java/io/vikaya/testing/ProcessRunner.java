package io.vikaya.testing;

import io.vikaya.workflow.SlowTaskRunner;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Stands in for the job executor and the slow-task loop, which tests switch off. */
@TestComponent
public class ProcessRunner {

    private final ManagementService management;
    private final SlowTaskRunner slowTasks;

    ProcessRunner(ProcessEngine engine, SlowTaskRunner slowTasks) {
        this.management = engine.getManagementService();
        this.slowTasks = slowTasks;
    }

    /** Runs everything that can run until only people, messages and timers are waited for. */
    public void runToNextWaitState() {
        while (runJob() || runSlowTask()) {
            // each turn did something
        }
    }

    /** Fires a timer of a process instance, whatever its time. */
    public void fireTimer(String processInstance, String activity) {
        var job = management
                .createJobQuery()
                .timers()
                .activityId(activity)
                .processInstanceId(processInstance)
                .singleResult();
        management.executeJob(job.getId());
        runToNextWaitState();
    }

    private boolean runJob() {
        var job = management.createJobQuery().messages().withRetriesLeft().active().listPage(0, 1).stream()
                .findFirst();
        job.map(Job::getId).ifPresent(management::executeJob);
        return job.isPresent();
    }

    private boolean runSlowTask() {
        var tasks = slowTasks.take(1);
        tasks.forEach(slowTasks::run);
        return !tasks.isEmpty();
    }
}
