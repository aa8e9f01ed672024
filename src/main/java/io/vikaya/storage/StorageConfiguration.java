package io.vikaya.storage;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ATTEMPT = Duration.ofSeconds(20);
    private static final Duration CALL = Duration.ofSeconds(45);

    @Bean
    ObjectStore objectStore(StorageProperties properties) {
        var bucket = properties.bucket();
        return bucket == null || !StringUtils.hasText(bucket)
                ? new FolderObjectStore(properties.folder())
                : new S3ObjectStore(client(properties), bucket);
    }

    private static S3Client client(StorageProperties properties) {
        var endpoint = properties.endpoint();
        if (endpoint == null || endpoint.toString().isEmpty()) {
            throw new IllegalStateException("With R2_BUCKET, R2_ENDPOINT must be set too");
        }
        return client(
                endpoint,
                properties.region(),
                require(properties.accessKey(), "R2_ACCESS_KEY_ID"),
                require(properties.secretKey(), "R2_SECRET_ACCESS_KEY"));
    }

    static S3Client client(URI endpoint, String region, String accessKey, String secretKey) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(true)
                // Stores other than Amazon's may know neither its chunks nor its newer checksums.
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ATTEMPT)
                        .build())
                .overrideConfiguration(
                        calls -> calls.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
                .build();
    }

    private static String require(@Nullable String value, String variable) {
        if (value == null || !StringUtils.hasText(value)) {
            throw new IllegalStateException("With R2_BUCKET, " + variable + " must be set too");
        }
        return value;
    }
}
