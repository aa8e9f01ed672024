package io.vikaya.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * An earlier picture of the same shop that looks alike. Two payments by one person look more alike than two pictures of one
 * payment, so it is only shown, never a reason.
 *
 * @param reference what it was sent for, for people
 * @param distance how many of 256 bits differ
 */
public record SimilarProof(UUID id, String reference, ProofStatus status, Instant receivedAt, int distance) {}
