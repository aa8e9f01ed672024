package io.vikaya.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * A name banks print for one of the shop's accounts.
 *
 * @param account its digits
 * @param proofId whose approval taught it
 * @param learnedBy who approved
 */
public record AliasView(UUID id, String account, String name, UUID proofId, Instant learnedAt, String learnedBy) {}
