package io.vikaya.identity.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The current tenant's invitations. */
public interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByHash(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.hash = :hash")
    Optional<Invitation> lockByHash(String hash);

    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> findOwn(UUID id);

    @Query("select i from Invitation i where i.acceptedAt is null and i.revokedAt is null order by i.invitedAt desc")
    List<Invitation> findWaiting();
}
