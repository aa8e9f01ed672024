package io.vikaya.workflow;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Waiting for the migrations here makes the engine wait for its tables. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin tenantPlugin(DataSource dataSource, PlatformTransactionManager transactions) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTenantIdProvider(new CurrentTenantProvider());
                var interceptors =
                        new java.util.ArrayList<org.camunda.bpm.engine.impl.interceptor.CommandInterceptor>();
                interceptors.add(new JobTenantInterceptor(dataSource, transactions));
                engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
                // Without a tenant of its own a definition serves every tenant; instances carry theirs.
                engine.setTenantCheckEnabled(true);
            }
        };
    }
}
