package io.vikaya.demo;

import java.util.List;

/**
 * Somebody a visitor can sign in as.
 *
 * @param goesTo where that person works
 */
public record DemoLogin(String label, String username, String password, String goesTo) {

    public static final DemoLogin OWNER = new DemoLogin("Merchant (owner)", "sokha", "sokha-demo-shop", "/");
    public static final DemoLogin REVIEWER =
            new DemoLogin("Reviewer (Tasklist)", "dara", "dara-demo-review", "/camunda/app/tasklist/default/");
    public static final DemoLogin OPERATOR =
            new DemoLogin("Operator (Cockpit)", "operator", "operator-demo-cockpit", "/camunda/app/cockpit/default/");

    public static final List<DemoLogin> ALL = List.of(OWNER, REVIEWER, OPERATOR);
}
