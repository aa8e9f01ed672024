package io.vikaya.subscription;

import io.vikaya.storage.BytesStored;
import io.vikaya.subscription.domain.UsageCounters;
import io.vikaya.tenancy.Limit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts what each tenant keeps. Nothing is refused here: a customer's proof is taken in however full the shop's storage is,
 * because a payment that cannot be proved is worth more than a megabyte.
 */
@Component
class StorageMeter {

    private final UsageCounters counters;

    StorageMeter(UsageCounters counters) {
        this.counters = counters;
    }

    @EventListener
    void onStored(BytesStored stored) {
        counters.change(Limit.STORAGE_MB, stored.change());
    }
}
