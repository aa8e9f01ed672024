package io.vikaya.storage;

import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.TenantContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The current tenant's files. Keys are ours, random and begin with the tenant, so no name a sender chose reaches a file system,
 * and a key of another tenant opens nothing. Not for use inside a transaction: a store may be far away.
 */
@Service
public class TenantFiles {

    private final ObjectStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TenantFiles(ObjectStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a file for good.
     *
     * @param kind what it is, in lower case, for people who look into the store
     * @return its key
     * @throws FilesUnavailableException when the store does not answer
     */
    public String keep(String kind, byte[] content, String mediaType) {
        var month = YearMonth.from(clock.instant().atZone(BusinessTime.ZONE));
        var key = "%s%s/%s/%s".formatted(prefix(), kind, month, UUID.randomUUID());
        store.put(key, content, mediaType);
        events.publishEvent(new BytesStored(TenantContext.require(), content.length));
        return key;
    }

    /**
     * A file's content; empty when there is none.
     *
     * @throws FilesUnavailableException when the store does not answer
     * @throws IllegalArgumentException when the key is another tenant's, which is a bug in the caller
     */
    public Optional<byte[]> find(String key) {
        return store.get(own(key));
    }

    /** Removes a file nothing refers to. */
    public void discard(String key) {
        var content = store.get(own(key));
        store.delete(key);
        content.ifPresent(bytes -> events.publishEvent(new BytesStored(TenantContext.require(), -bytes.length)));
    }

    private static String own(String key) {
        if (!key.startsWith(prefix())) {
            throw new IllegalArgumentException("Not a file of the current tenant");
        }
        return key;
    }

    private static String prefix() {
        return "tenants/" + TenantContext.require() + "/";
    }
}
