package io.vikaya.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables in their own schema from the scripts in the engine's jar, so that they are migrated like
 * everything else and no start-up parameter of the connection is needed (a pooler in transaction mode drops those).
 */
@Component
class EngineTablesMigration implements JavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "identity", "case.engine", "case.history", "decision.engine", "decision.history", "history");

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("create schema if not exists camunda");
            statement.execute("set local search_path to camunda");
            for (var script : SCRIPTS) {
                statement.execute(read("org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql"));
            }
            statement.execute("set local search_path to public");
        }
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's jar lacks " + path, e);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261122.0800");
    }

    @Override
    public String getDescription() {
        return "engine tables 7.24";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
