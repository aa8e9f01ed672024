package io.vikaya.identity.workflow.security;

import io.vikaya.tenancy.TenantContext;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * Whether a call to the engine names a task or process of the caller's tenant. The engine keeps tenants apart too, but some
 * of its refusals are server errors, and differ between what is another's and what does not exist.
 */
@Component
final class OwnThings {

    private static final Pattern TASK = Pattern.compile("/task/([0-9a-f]{8}-[0-9a-f-]{27})(/.*)?");
    private static final Pattern PROCESS = Pattern.compile("/process-instance/([0-9a-f]{8}-[0-9a-f-]{27})(/.*)?");

    private final TaskService tasks;
    private final RuntimeService processes;

    OwnThings(TaskService tasks, RuntimeService processes) {
        this.tasks = tasks;
        this.processes = processes;
    }

    /** True for what is another tenant's, and for what does not exist; whoever is nobody is left to the sign-in. */
    boolean isAnothers(String call) {
        var tenant = TenantContext.current();
        if (tenant.isEmpty()) {
            return false;
        }
        var task = TASK.matcher(call);
        if (task.matches()) {
            return tasks.createTaskQuery()
                            .taskId(task.group(1))
                            .tenantIdIn(tenant.get().toString())
                            .count()
                    == 0;
        }
        var process = PROCESS.matcher(call);
        return process.matches()
                && processes
                                .createProcessInstanceQuery()
                                .processInstanceId(process.group(1))
                                .tenantIdIn(tenant.get().toString())
                                .count()
                        == 0;
    }
}
