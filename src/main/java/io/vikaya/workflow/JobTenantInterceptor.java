package io.vikaya.workflow;

import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Restores the tenant of a job before its transaction begins: a persistence session takes its tenant when it opens, so a
 * delegate would be too late.
 */
final class JobTenantInterceptor extends CommandInterceptor {

    private static final String TENANT_OF_JOB = "select tenant_id_ from camunda.act_ru_job where id_ = ?";

    private final DataSource dataSource;
    private final Field jobId;

    JobTenantInterceptor(DataSource dataSource) {
        this.dataSource = dataSource;
        // The command does not tell which job it executes; the field has kept its name since engine 7.3.
        this.jobId = Optional.ofNullable(ReflectionUtils.findField(ExecuteJobsCmd.class, "jobId"))
                .orElseThrow(() -> new IllegalStateException("This engine's ExecuteJobsCmd has no jobId"));
        this.jobId.setAccessible(true);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd job) {
            var tenant = tenantOf(String.valueOf(ReflectionUtils.getField(jobId, job)));
            if (tenant.isPresent()) {
                return TenantContext.callAs(tenant.get(), () -> next.execute(command));
            }
        }
        return next.execute(command);
    }

    private Optional<TenantId> tenantOf(String job) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(TENANT_OF_JOB)) {
            query.setString(1, job);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)).map(TenantId::of) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tenant of job " + job + " cannot be read", e);
        }
    }
}
