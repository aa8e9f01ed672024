package io.vikaya.payment.bakong;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What several clients share, as nodes share a database. Renews once. */
public final class TokensInMemory implements BakongTokenStore {

    private @Nullable String kept;
    private boolean tried;
    final List<String> warnings = new ArrayList<>();

    @Override
    public synchronized Optional<String> renewedFrom(String configured) {
        return Optional.ofNullable(kept);
    }

    @Override
    public synchronized boolean mayRenew(String configured) {
        var may = !tried;
        tried = true;
        return may;
    }

    @Override
    public synchronized void keep(String configured, String renewed) {
        kept = renewed;
    }

    @Override
    public synchronized void warn(String configured, @Nullable Instant end) {
        warnings.add(end == null ? "refused" : end.toString());
    }
}
