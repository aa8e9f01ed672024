package io.vikaya.workflow;

import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.lang.reflect.Field;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/**
 * Restores the tenant of a job before its transaction begins: a persistence session takes its tenant when it opens, so a
 * delegate would be too late.
 */
final class JobTenantInterceptor extends CommandInterceptor {

    private static final String TENANT_OF_JOB = "select tenant_id_ from camunda.act_ru_job where id_ = ?";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Field jobId;

    JobTenantInterceptor(DataSource dataSource, PlatformTransactionManager manager) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setReadOnly(true);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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

    /** In a transaction of its own, which is over before the job's begins. */
    private Optional<TenantId> tenantOf(String job) {
        return Objects.requireNonNull(transactions.<Optional<TenantId>>execute(status -> jdbc.sql(TENANT_OF_JOB)
                .param(job)
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(tenant -> tenant)
                .map(TenantId::of)));
    }
}
