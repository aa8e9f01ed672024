package io.vikaya.identity;

import java.util.List;

/**
 * What a user may do in their tenant; each role of a tenant includes the ones after it, down to {@code VIEWER}. {@code OPERATOR}
 * stands apart: it runs the platform and belongs to no tenant.
 */
public enum Role {
    OWNER,
    ADMIN,
    USER,
    VIEWER,
    OPERATOR;

    /** This role and all it includes. */
    public List<Role> included() {
        return this == OPERATOR ? List.of(OPERATOR) : List.of(values()).subList(ordinal(), OPERATOR.ordinal());
    }
}
