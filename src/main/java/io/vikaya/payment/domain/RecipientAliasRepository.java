package io.vikaya.payment.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current tenant's aliases. */
public interface RecipientAliasRepository extends JpaRepository<RecipientAlias, UUID> {

    List<RecipientAlias> findByRevokedAtIsNullOrderByLearnedAtDesc();

    /** Revoked ones included. */
    boolean existsByAccountAndName(String account, String name);
}
