package io.vikaya.tenancy.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The current tenant's accounts. */
public interface ReceivingAccountRepository extends JpaRepository<ReceivingAccount, UUID> {

    /** In the order they are chosen in. */
    @Query("select a from ReceivingAccount a where a.archivedAt is null order by a.primary desc, a.addedAt, a.id")
    List<ReceivingAccount> open();

    /** The one removed last comes first. */
    @Query("select a from ReceivingAccount a where a.archivedAt is not null order by a.archivedAt desc, a.id")
    List<ReceivingAccount> archived();
}
