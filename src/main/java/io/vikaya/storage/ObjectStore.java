package io.vikaya.storage;

import java.util.Optional;

/** Where bytes are kept under a key of {@code [a-z0-9/.-]}. What was put is there for good once the call returns. */
interface ObjectStore {

    /** @throws FilesUnavailableException when it cannot be kept; nothing is there then, or all of it */
    void put(String key, byte[] content, String mediaType);

    /** @throws FilesUnavailableException when it cannot be told whether there is something */
    Optional<byte[]> get(String key);

    /** Removes it; of no consequence when it is not there. */
    void delete(String key);
}
