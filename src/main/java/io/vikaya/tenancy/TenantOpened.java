package io.vikaya.tenancy;

import java.time.Instant;

/** A tenant was opened. Heard in the transaction that opens it. */
public record TenantOpened(TenantId tenant, Instant at) {}
