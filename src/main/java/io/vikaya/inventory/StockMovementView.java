package io.vikaya.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a product's stock ledger.
 *
 * @param onHandChange what it did to the shelf
 * @param reservedChange what it did to the promises
 * @param causeId the invoice behind it, if any
 * @param causeLabel that invoice's number
 */
public record StockMovementView(
        Instant at,
        MovementKind kind,
        BigDecimal onHandChange,
        BigDecimal reservedChange,
        BigDecimal onHandAfter,
        @Nullable String reason,
        @Nullable UUID causeId,
        @Nullable String causeLabel,
        String actorName) {}
