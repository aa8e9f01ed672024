package io.vikaya.identity;

/** Someone joins the current tenant. */
public record AddUser(
        String username, String email, String displayName, String password, Role role, boolean reviewer) {}
