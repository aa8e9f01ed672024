package io.vikaya.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The given database, or one of our own. */
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
    JdbcConnectionDetails connectionDetails(
            DatabaseProperties properties, org.springframework.beans.factory.ObjectProvider<LocalPostgres> local) {
        var url = properties.url();
        if (StringUtils.hasText(url)) {
            return GivenDatabase.parse(url);
        }
        EmbeddedPostgres server = local.getObject().server();
        return new GivenDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }
}
