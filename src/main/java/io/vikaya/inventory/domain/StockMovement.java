package io.vikaya.inventory.domain;

import io.vikaya.inventory.MovementKind;
import io.vikaya.inventory.StockCause;
import io.vikaya.inventory.StockMovementView;
import io.vikaya.tenancy.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One change of a product's stock. Written once, never changed; the database refuses it too. */
@Entity
@Immutable
@Table(schema = "inventory", name = "stock_movement")
public class StockMovement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable UUID tenantId;

    private UUID productId;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private BigDecimal onHandChange;

    private BigDecimal reservedChange;

    private BigDecimal onHandAfter;

    private @Nullable String reason;

    private @Nullable UUID causeId;

    private @Nullable String causeLabel;

    private @Nullable UUID causeLine;

    /** How often the goods of the line had come back before; what came back can be promised and sold once more. */
    private int round;

    private String actorName;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StockMovement() {}

    private StockMovement(
            Product product, MovementKind kind, BigDecimal onHandChange, BigDecimal reservedChange, Instant at) {
        this.productId = product.id().value();
        this.kind = kind;
        this.onHandChange = onHandChange;
        this.reservedChange = reservedChange;
        this.onHandAfter = product.view().onHand();
        this.actorName = Actor.current().name();
        this.at = at;
    }

    /** Records what an invoice line did, after the product has moved. */
    public static StockMovement ofLine(
            Product product,
            MovementKind kind,
            BigDecimal onHandChange,
            BigDecimal reservedChange,
            StockCause cause,
            UUID line,
            int round,
            Instant at) {
        var movement = new StockMovement(product, kind, onHandChange, reservedChange, at);
        movement.causeId = cause.id();
        movement.causeLabel = cause.label();
        movement.causeLine = line;
        movement.round = round;
        return movement;
    }

    /** Records what a person did, after the product has moved. */
    public static StockMovement byHand(
            Product product, MovementKind kind, BigDecimal onHandChange, @Nullable String reason, Instant at) {
        var movement = new StockMovement(product, kind, onHandChange, BigDecimal.ZERO, at);
        movement.reason = reason;
        return movement;
    }

    public MovementKind kind() {
        return kind;
    }

    public UUID productId() {
        return productId;
    }

    public BigDecimal reservedChange() {
        return reservedChange;
    }

    public BigDecimal onHandChange() {
        return onHandChange;
    }

    public int round() {
        return round;
    }

    public @Nullable UUID line() {
        return causeLine;
    }

    public StockMovementView view() {
        return new StockMovementView(
                at, kind, onHandChange, reservedChange, onHandAfter, reason, causeId, causeLabel, actorName);
    }
}
