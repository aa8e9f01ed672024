package io.vikaya.workflow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Frees what a killed process had locked. Elsewhere the locks simply run out; where this process is the only one on its
 * database, nobody needs to wait for that.
 */
@Component
class LeftoverLocks implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final WorkflowProperties properties;

    LeftoverLocks(JdbcClient jdbc, TransactionTemplate transactions, WorkflowProperties properties) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.properties = properties;
    }

    /** Runs before anything here starts to take jobs or slow tasks. */
    @Override
    public void afterSingletonsInstantiated() {
        if (properties.soleNode()) {
            transactions.executeWithoutResult(status -> free());
        }
    }

    private void free() {
        jdbc.sql(
                        "update camunda.act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null")
                .update();
        jdbc.sql(
                        "update camunda.act_ru_ext_task set worker_id_ = null, lock_exp_time_ = null where worker_id_ is not null")
                .update();
    }
}
