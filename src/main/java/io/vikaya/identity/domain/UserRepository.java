package io.vikaya.identity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Users by what they sign in with, and by tenant. */
public interface UserRepository extends JpaRepository<User, UUID> {

    Optional<User> findByUsername(String username);

    /** A login holds an {@code @} exactly when it is an e-mail: usernames may not contain one. */
    @Query("select u from User u where u.username = :login or u.email = :login")
    Optional<User> findByLogin(String login);

    boolean existsByUsernameOrEmail(String username, String email);

    List<User> findByTenantIdOrderByDisplayName(UUID tenantId);
}
