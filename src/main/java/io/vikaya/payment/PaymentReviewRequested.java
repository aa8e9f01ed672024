package io.vikaya.payment;

import io.vikaya.tenancy.TenantId;

/** A payment waits for a person of a tenant's. Heard in the transaction that hands it over. */
public record PaymentReviewRequested(TenantId tenant, PaymentProofId proof, PaymentReference reference) {}
