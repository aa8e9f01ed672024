package io.vikaya.identity.domain;

import io.vikaya.identity.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Users by what they sign in with, and by tenant. */
public interface UserRepository extends JpaRepository<User, UUID> {

    Optional<User> findByUsername(String username);

    /** A login holds an {@code @} exactly when it is an e-mail: usernames may not contain one. */
    @Query("select u from User u where u.username = :login or u.email = :login")
    Optional<User> findByLogin(String login);

    List<User> findByRole(Role role);

    boolean existsByUsername(String username);

    boolean existsByEmail(String email);

    boolean existsByUsernameOrEmail(String username, String email);

    List<User> findByTenantIdOrderByDisplayName(UUID tenantId);

    Optional<User> findByIdAndTenantId(UUID id, UUID tenantId);

    /** Locked, so that two owners who leave at once do not both believe the other stays. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select u from User u where u.tenantId = :tenantId and u.role = io.vikaya.identity.Role.OWNER and u.enabled order by u.id")
    List<User> lockOwners(UUID tenantId);
}
