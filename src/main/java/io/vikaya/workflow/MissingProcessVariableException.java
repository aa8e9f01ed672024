package io.vikaya.workflow;

/** A model asks for a variable nothing before it has set. */
public final class MissingProcessVariableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingProcessVariableException(String name) {
        super("The process has no variable " + name);
    }
}
