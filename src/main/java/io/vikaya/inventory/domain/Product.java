package io.vikaya.inventory.domain;

import io.vikaya.inventory.ProductDetails;
import io.vikaya.inventory.ProductId;
import io.vikaya.inventory.ProductView;
import io.vikaya.inventory.StockWouldBeNegativeException;
import io.vikaya.shared.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something a tenant sells, with the running sums of its stock movements. */
@Entity
@Table(schema = "inventory", name = "product")
public class Product {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String sku;

    private String name;

    private @Nullable String nameKhmer;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    private Money price;

    private String unit;

    private @Nullable BigDecimal lowStockThreshold;

    private boolean trackStock;

    private boolean backorder;

    private boolean active;

    private BigDecimal onHand;

    private BigDecimal reserved;

    private boolean lowStockAlerted;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    public Product(ProductDetails details, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.active = true;
        this.onHand = BigDecimal.ZERO;
        this.reserved = BigDecimal.ZERO;
        this.createdAt = createdAt;
        describe(details);
    }

    public final void describe(ProductDetails details) {
        this.sku = details.sku().strip();
        this.name = details.name().strip();
        this.nameKhmer = details.nameKhmer();
        this.price = details.price();
        this.unit = details.unit().strip();
        this.lowStockThreshold = details.lowStockThreshold();
        this.trackStock = details.trackStock();
        this.backorder = details.backorder();
    }

    public ProductId id() {
        return new ProductId(id);
    }

    /** Whether so much can be promised to one more invoice. */
    public boolean canPromise(BigDecimal quantity) {
        return !trackStock || backorder || onHand.subtract(reserved).compareTo(quantity) >= 0;
    }

    /** Whether so much lies on the shelf. */
    public boolean canHandOut(BigDecimal quantity) {
        return !trackStock || backorder || onHand.compareTo(quantity) >= 0;
    }

    public void move(BigDecimal onHandChange, BigDecimal reservedChange) {
        var after = onHand.add(onHandChange);
        if (after.signum() < 0 && onHandChange.signum() < 0 && !backorder) {
            throw new StockWouldBeNegativeException();
        }
        onHand = after;
        reserved = reserved.add(reservedChange);
    }

    /** True once for each time the available stock falls to the threshold; a refill arms it again. */
    public boolean crossesLowStock() {
        var low = view().lowStock();
        var crossing = low && !lowStockAlerted;
        lowStockAlerted = low;
        return crossing;
    }

    public void activate(boolean active) {
        this.active = active;
    }

    public boolean tracksStock() {
        return trackStock;
    }

    public ProductView view() {
        return new ProductView(
                id(),
                new ProductDetails(sku, name, nameKhmer, price, unit, lowStockThreshold, trackStock, backorder),
                onHand,
                reserved,
                active);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
