package io.vikaya.workflow;

import io.vikaya.tenancy.TenantContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where the current tenant's processes stand. */
@Service
public class ProcessInspector {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    ProcessInspector(RuntimeService runtime, HistoryService history, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
    }

    /** The instances of one process under one business key, oldest first. */
    @Transactional(readOnly = true)
    public List<ProcessView> find(String processId, String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(businessKey)
                .tenantIdIn(TenantContext.require().toString())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(instance ->
                        view(instance.getId(), instance.getProcessDefinitionId(), instance.getEndTime() != null))
                .toList();
    }

    private ProcessView view(String instance, String definition, boolean ended) {
        var activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list();
        return new ProcessView(
                repository.getProcessDefinition(definition).getKey(),
                model(definition),
                activities.stream()
                        .filter(activity -> activity.getEndTime() == null)
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList(),
                activities.stream()
                        .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                        .map(HistoricActivityInstance::getActivityId)
                        .distinct()
                        .toList(),
                runtime.createIncidentQuery().processInstanceId(instance).list().stream()
                        .map(Incident::getActivityId)
                        .distinct()
                        .toList(),
                ended);
    }

    private String model(String definition) {
        try (var xml = repository.getProcessModel(definition)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
