package io.vikaya.workflow;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * A process variable with a Java type. The engine only ever stores the primitive form, so that forms, DMN tables and
 * Cockpit can read it and so that no Java class is serialized into the engine's tables.
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<T, Object> toStored;
    private final Function<Object, T> fromStored;

    private ProcessVariable(String name, Function<T, Object> toStored, Function<Object, T> fromStored) {
        this.name = name;
        this.toStored = toStored;
        this.fromStored = fromStored;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, value -> value, String.class::cast);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, value -> value, Boolean.class::cast);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, value -> value, stored -> ((Number) stored).intValue());
    }

    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return new ProcessVariable<>(name, Enum::name, stored -> Enum.valueOf(type, (String) stored));
    }

    public static <I> ProcessVariable<I> id(String name, Function<I, UUID> unwrap, Function<UUID, I> wrap) {
        return new ProcessVariable<>(
                name, value -> unwrap.apply(value).toString(), stored -> wrap.apply(UUID.fromString((String) stored)));
    }

    public String name() {
        return name;
    }

    /**
     * The value.
     *
     * @throws MissingProcessVariableException when the process has not set it, which is a mistake in the model
     */
    public T from(VariableScope scope) {
        return find(scope).orElseThrow(() -> new MissingProcessVariableException(name));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(fromStored);
    }

    /** As {@link #from(VariableScope)}, out of a plain map of stored values. */
    public T from(java.util.Map<String, Object> variables) {
        return Optional.ofNullable(variables.get(name))
                .map(fromStored)
                .orElseThrow(() -> new MissingProcessVariableException(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, toStored.apply(value));
    }

    public void put(VariableMap variables, T value) {
        variables.putValue(name, toStored.apply(value));
    }
}
