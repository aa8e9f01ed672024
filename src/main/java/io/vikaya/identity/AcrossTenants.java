package io.vikaya.identity;

import io.vikaya.tenancy.PlatformScope;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions in the platform's scope. Who signs in is known before the tenant is, and an operator has none; the scope goes
 * around the whole transaction. Where it joins one that somebody else began (the engine asking for a password), entities are
 * written before it is left: at the commit the scope would be gone, and with it the right to write them.
 */
@Component
class AcrossTenants {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final EntityManager entities;

    AcrossTenants(PlatformTransactionManager transactions, EntityManager entities) {
        this.entities = entities;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    <R extends @Nullable Object> R call(String purpose, Supplier<R> work) {
        return PlatformScope.call(
                purpose,
                () -> writing.execute(status -> {
                    var result = work.get();
                    entities.flush();
                    return result;
                }));
    }

    <R extends @Nullable Object> R read(String purpose, Supplier<R> work) {
        return PlatformScope.call(purpose, () -> reading.execute(status -> work.get()));
    }

    void run(String purpose, Runnable work) {
        PlatformScope.run(
                purpose,
                () -> writing.executeWithoutResult(status -> {
                    work.run();
                    entities.flush();
                }));
    }
}
