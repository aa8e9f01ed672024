package io.vikaya.platform.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The given database, or one of our own; and the walls around what is done with it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseGiven.class)
    LocalPostgres localPostgres(DatabaseProperties properties) {
        return LocalPostgres.start(properties.dataFolder());
    }

    /** Depends on our own server where there is one, so that it stops only after the pool and the engine have. */
    @Bean
    JdbcConnectionDetails connectionDetails(DatabaseProperties properties, ObjectProvider<LocalPostgres> local) {
        return given(properties.url(), local);
    }

    /** Tables are made by their owner, on a connection of its own that no wall stands around. */
    @Bean
    FlywayConnectionDetails flywayConnectionDetails(
            DatabaseProperties properties, ObjectProvider<LocalPostgres> local) {
        var owner = given(StringUtils.hasText(properties.ownerUrl()) ? properties.ownerUrl() : properties.url(), local);
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return owner.getJdbcUrl();
            }

            @Override
            public String getUsername() {
                return owner.getUsername();
            }

            @Override
            public String getPassword() {
                return owner.getPassword();
            }
        };
    }

    /** Tells the migrations which login must be able to step down to the application's roles. */
    @Bean
    FlywayConfigurationCustomizer appLogin(DatabaseProperties properties, ObjectProvider<LocalPostgres> local) {
        var details = given(properties.url(), local);
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("appLogin", details.login());
            flyway.placeholders(placeholders);
        };
    }

    @Bean
    static BeanPostProcessor walls() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new WalledDataSource(pool) : bean;
            }
        };
    }

    private static GivenDatabase given(@Nullable String url, ObjectProvider<LocalPostgres> local) {
        if (url != null && StringUtils.hasText(url)) {
            return GivenDatabase.parse(url);
        }
        return new GivenDatabase(local.getObject().server().getJdbcUrl("postgres", "postgres"), "postgres", "");
    }
}
