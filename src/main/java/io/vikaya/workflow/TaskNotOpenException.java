package io.vikaya.workflow;

import io.vikaya.shared.error.ApplicationException;

/** The task is done already, or was never ours. */
public final class TaskNotOpenException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public TaskNotOpenException() {
        super(Kind.NOT_FOUND, "task-not-open", "This task is no longer open; somebody else may have finished it");
    }
}
