package io.vikaya.platform.persistence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url {@code DATABASE_URL}: {@code postgres://user:password@host:port/name}, or a JDBC URL; when absent, a
 *     PostgreSQL of our own is started
 * @param ownerUrl {@code DATABASE_OWNER_URL}: whose tables they are, for migrations only, directly and not through a pooler;
 *     {@code url} when absent
 * @param dataFolder where our own PostgreSQL keeps its data between starts
 */
@ConfigurationProperties("vikaya.database")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String ownerUrl,
        @DefaultValue("./data") Path dataFolder) {}
