package io.vikaya.workflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node takes part in the engine's work.
 *
 * @param slowTasks whether this node works slow tasks
 * @param soleNode nobody else works on this database, so whatever is locked at start was locked by a dead process
 */
@ConfigurationProperties("vikaya.workflow")
record WorkflowProperties(
        @DefaultValue("true") boolean slowTasks,
        @DefaultValue("4") int concurrentSlowTasks,
        @DefaultValue("false") boolean soleNode) {}
