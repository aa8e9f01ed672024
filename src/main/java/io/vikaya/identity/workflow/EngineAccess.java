package io.vikaya.identity.workflow;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may open what in the engine's web applications: a tenant's people Tasklist with their own tasks, operators
 * everything. Written at each start where missing.
 */
@Component
class EngineAccess implements SmartInitializingSingleton {

    private static final String ANY = Authorization.ANY;

    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;

    EngineAccess(AuthorizationService authorizations, FilterService filters, TaskService tasks) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        for (var resource : Resources.values()) {
            grant(EngineGroup.OPERATORS, resource, ANY, Permissions.ALL);
        }
        for (var group : new EngineGroup[] {EngineGroup.REVIEWERS, EngineGroup.STAFF}) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
            grant(group, Resources.FILTER, myTasksFilter(), Permissions.READ);
        }
    }

    private String myTasksFilter() {
        var name = "Waiting for us";
        var existing = filters.createFilterQuery().filterName(name).singleResult();
        if (existing != null) {
            return existing.getId();
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(tasks.createTaskQuery().active());
        filter.setProperties(java.util.Map.of(
                "description", "Every open task of your shop", "priority", 1, "color", "#1b7f5c", "refresh", true));
        return filters.saveFilter(filter).getId();
    }

    private void grant(EngineGroup group, Resource resource, String id, Permission permission) {
        var present = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group.id())
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (present == 0) {
            var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(group.id());
            authorization.setResource(resource);
            authorization.setResourceId(id);
            authorization.addPermission(permission);
            authorizations.saveAuthorization(authorization);
        }
    }
}
