package io.vikaya.storage;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept: in the bucket when one is named, otherwise in the folder.
 *
 * @param folder {@code STORAGE_FOLDER}
 * @param bucket {@code R2_BUCKET}
 * @param endpoint {@code R2_ENDPOINT}: the store's address, for Cloudflare R2 or any other that speaks S3
 * @param accessKey {@code R2_ACCESS_KEY_ID}
 * @param secretKey {@code R2_SECRET_ACCESS_KEY}
 * @param region {@code R2_REGION}; R2 itself calls its only one {@code auto}
 */
@ConfigurationProperties("vikaya.storage")
record StorageProperties(
        @DefaultValue("./data/files") Path folder,
        @Nullable String bucket,
        @Nullable URI endpoint,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("auto") String region) {}
