package io.vikaya.storage;

import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3-compatible store, private; whoever may see a file gets it through us. */
final class S3ObjectStore implements ObjectStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    S3ObjectStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, byte[] content, String mediaType) {
        try {
            var unused = client.putObject(
                    request -> request.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromBytes(content));
        } catch (SdkException e) {
            throw new FilesUnavailableException(e);
        }
    }

    @Override
    public Optional<byte[]> get(String key) {
        try {
            return Optional.of(
                    client.getObject(request -> request.bucket(bucket).key(key), ResponseTransformer.toBytes())
                            .asByteArray());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new FilesUnavailableException(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            var unused = client.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException e) {
            throw new FilesUnavailableException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
