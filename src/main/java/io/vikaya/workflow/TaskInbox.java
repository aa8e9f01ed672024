package io.vikaya.workflow;

import io.vikaya.shared.error.ApplicationException;
import io.vikaya.tenancy.TenantContext;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current tenant's user tasks: the same ones Tasklist shows. */
@Service
public class TaskInbox {

    private final TaskService tasks;
    private final RuntimeService runtime;

    TaskInbox(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Open tasks of one kind, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskView> open(String definition) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey(definition)
                .tenantIdIn(TenantContext.require().toString())
                .active()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<TaskView> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .tenantIdIn(TenantContext.require().toString())
                        .singleResult())
                .map(this::view);
    }

    /**
     * Takes a task of that kind for one person.
     *
     * @throws TaskNotOpenException when it is gone or another tenant's
     */
    @Transactional
    public void claim(String definition, String taskId, String username) {
        requireOpen(definition, taskId);
        refusing(() -> tasks.setAssignee(taskId, username));
    }

    /**
     * Completes a task of that kind with the outcome a person chose. The kind is asked for because each kind has its own
     * people: whoever may resolve a shortage may not therefore decide a payment.
     *
     * @throws TaskNotOpenException when it is gone (somebody was faster) or another tenant's
     */
    @Transactional
    public void complete(String definition, String taskId, String username, Map<String, Object> outcome) {
        requireOpen(definition, taskId);
        refusing(() -> {
            tasks.setAssignee(taskId, username);
            tasks.complete(taskId, outcome);
        });
    }

    private static void refusing(Runnable change) {
        try {
            change.run();
        } catch (ProcessEngineException e) {
            throw refusalIn(e).orElseThrow(() -> e);
        }
    }

    /** The engine wraps what a task listener throws; a refusal in there is meant for the person. */
    private static Optional<RuntimeException> refusalIn(ProcessEngineException accident) {
        for (Throwable cause = accident; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApplicationException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private void requireOpen(String definition, String taskId) {
        if (find(taskId).filter(task -> task.definition().equals(definition)).isEmpty()) {
            throw new TaskNotOpenException();
        }
    }

    private TaskView view(Task task) {
        var key = Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .orElse(null);
        return new TaskView(
                task.getId(),
                task.getTaskDefinitionKey(),
                key,
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                task.getAssignee(),
                tasks.getVariables(task.getId()));
    }
}
