package io.vikaya.identity.workflow;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import java.util.Arrays;
import java.util.List;

/** The candidate groups that process models name, and who is in them. */
enum EngineGroup {
    /** Decide doubtful payments. */
    REVIEWERS("reviewers", "Payment reviewers"),
    /** Everyone of a tenant who may change things. */
    STAFF("staff", "Staff"),
    /** Run the platform: Cockpit. */
    OPERATORS("operators", "Platform operators");

    private final String id;
    private final String title;

    EngineGroup(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    static List<EngineGroup> of(UserView user) {
        return Arrays.stream(values()).filter(group -> group.includes(user)).toList();
    }

    private boolean includes(UserView user) {
        return switch (this) {
            case REVIEWERS -> user.tenant() != null && user.mayReview();
            case STAFF -> user.role().included().contains(Role.USER);
            case OPERATORS -> user.role() == Role.OPERATOR;
        };
    }
}
