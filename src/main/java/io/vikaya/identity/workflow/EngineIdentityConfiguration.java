package io.vikaya.identity.workflow;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.SignIn;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineIdentityConfiguration {

    @Bean
    ProcessEnginePlugin platformIdentityPlugin(
            ObjectProvider<IdentityService> identity, ObjectProvider<SignIn> signIn) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setIdentityProviderSessionFactory(new SessionFactory() {
                    @Override
                    public Class<?> getSessionType() {
                        return ReadOnlyIdentityProvider.class;
                    }

                    @Override
                    public Session openSession() {
                        return new PlatformIdentityProvider(identity.getObject(), signIn.getObject());
                    }
                });
                engine.setAdminGroups(new ArrayList<>(List.of(EngineGroup.OPERATORS.id())));
            }
        };
    }
}
