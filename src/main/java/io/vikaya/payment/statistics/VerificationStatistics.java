package io.vikaya.payment.statistics;

import io.vikaya.payment.BillOwners;
import io.vikaya.payment.statistics.VerificationFigures.Sender;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what became of the current tenant's proofs. */
@Service
public class VerificationStatistics {

    private final OutcomeRows outcomes;
    private final SenderRows senders;
    private final BillOwners owners;

    VerificationStatistics(OutcomeRows outcomes, SenderRows senders, BillOwners owners) {
        this.outcomes = outcomes;
        this.senders = senders;
        this.owners = owners;
    }

    @Transactional(readOnly = true)
    public VerificationFigures of(Period period) {
        return new VerificationFigures(
                period.from(),
                period.to(),
                outcomes.total(period),
                outcomes.byDay(period),
                outcomes.reasons(period),
                outcomes.waiting(period, false),
                outcomes.waiting(period, true),
                outcomes.accuracy(period, owners.proofsTakenBack()),
                doubtful(period));
    }

    private List<Sender> doubtful(Period period) {
        var rows = senders.doubtful(period);
        var known = owners.of(rows.stream().map(SenderRows.Row::latestReference).toList());
        return rows.stream()
                .map(row -> {
                    var owner = known.get(row.latestReference());
                    return new Sender(
                            row.customer() && owner != null ? owner.name() : row.name(),
                            owner == null ? null : owner.customerId(),
                            owner == null ? null : owner.name(),
                            row.sent(),
                            row.rejected(),
                            row.suspicious());
                })
                .toList();
    }
}
