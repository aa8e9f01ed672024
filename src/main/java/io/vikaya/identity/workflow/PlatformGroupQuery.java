package io.vikaya.identity.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** The groups a person is in, or one group by its id. */
final class PlatformGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient PlatformIdentityProvider people;

    PlatformGroupQuery(PlatformIdentityProvider people) {
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return found();
    }

    @Override
    public List<Group> list() {
        return found();
    }

    @Override
    public long count() {
        return found().size();
    }

    private List<Group> found() {
        if (getUserId() != null) {
            return people.groupsOf(getUserId());
        }
        return Optional.ofNullable(getId())
                .map(people::findGroupById)
                .map(List::of)
                .orElse(List.of());
    }
}
