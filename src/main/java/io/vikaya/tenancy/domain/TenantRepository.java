package io.vikaya.tenancy.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Tenants by id. */
public interface TenantRepository extends JpaRepository<Tenant, UUID> {}
