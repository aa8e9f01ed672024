package io.vikaya.inventory;

import io.vikaya.inventory.domain.Product;
import io.vikaya.inventory.domain.ProductRepository;
import io.vikaya.inventory.domain.StockMovement;
import io.vikaya.inventory.domain.StockMovementRepository;
import io.vikaya.shared.paging.PageOf;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.Entitlements;
import io.vikaya.tenancy.Feature;
import io.vikaya.tenancy.FeatureNotInPlanException;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.LimitReachedException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current tenant's products and what people do to their stock by hand. */
@Service
public class ProductService {

    private final ProductRepository products;
    private final StockMovementRepository movements;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final Clock clock;

    ProductService(
            ProductRepository products,
            StockMovementRepository movements,
            Entitlements entitlements,
            AuditTrail audit,
            Clock clock) {
        this.products = products;
        this.movements = movements;
        this.entitlements = entitlements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a product with what lies on the shelf.
     *
     * @throws SkuTakenException when another product has its SKU
     * @throws LimitReachedException when the plan allows no more
     */
    @Transactional
    public ProductView add(ProductDetails details, BigDecimal initialStock) {
        refuseTaken(details.sku(), new UUID(0, 0));
        entitlements.requireRoom(Limit.PRODUCTS);
        var product = products.saveAndFlush(new Product(details, clock.instant()));
        if (initialStock.signum() != 0 && details.trackStock()) {
            product.move(initialStock, BigDecimal.ZERO);
            movements.save(StockMovement.byHand(product, MovementKind.INITIAL, initialStock, null, clock.instant()));
        }
        audit.record(
                "product.added",
                "product",
                product.id().value(),
                Map.of("sku", details.sku(), "stock", initialStock.toPlainString()));
        return product.view();
    }

    /** @throws SkuTakenException when another product has its SKU */
    @Transactional
    public ProductView change(ProductId id, ProductDetails details) {
        refuseTaken(details.sku(), id.value());
        var product = require(id);
        product.describe(details);
        audit.record("product.changed", "product", id.value(), Map.of("sku", details.sku()));
        return product.view();
    }

    /** @throws LimitReachedException when the plan allows no more that can be sold */
    @Transactional
    public ProductView activate(ProductId id, boolean active) {
        var product = require(id);
        if (active && !product.view().active()) {
            entitlements.requireRoom(Limit.PRODUCTS);
        }
        product.activate(active);
        audit.record("product.activated", "product", id.value(), Map.of("active", active));
        return product.view();
    }

    /**
     * Books a purchase, a return or a correction.
     *
     * @param change positive adds to the shelf, negative takes away
     * @param reason for people; required for corrections by the caller's form
     * @throws StockWouldBeNegativeException when less than nothing would be left
     * @throws FeatureNotInPlanException when the plan does not include keeping stock by hand
     */
    @Transactional
    public ProductView adjust(ProductId id, MovementKind kind, BigDecimal change, @Nullable String reason) {
        entitlements.require(Feature.INVENTORY);
        var product =
                products.lockAll(List.of(id.value())).stream().findFirst().orElseThrow(ProductNotFoundException::new);
        product.move(change, BigDecimal.ZERO);
        movements.save(StockMovement.byHand(product, kind, change, reason, clock.instant()));
        audit.record(
                "stock.adjusted",
                "product",
                id.value(),
                Map.of("kind", kind.name(), "change", change.toPlainString(), "reason", reason == null ? "" : reason));
        return product.view();
    }

    /** @throws ProductNotFoundException when it is not this tenant's */
    @Transactional(readOnly = true)
    public ProductView get(ProductId id) {
        return require(id).view();
    }

    @Transactional(readOnly = true)
    public PageOf<ProductView> search(String text, boolean active, int page, int size) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "\\%") + "%";
        var found = products.search(pattern, active, PageRequest.of(page, size));
        return new PageOf<>(found.map(Product::view).getContent(), page, size, found.getTotalElements());
    }

    /** A product's stock ledger, newest first. */
    @Transactional(readOnly = true)
    public PageOf<StockMovementView> ledger(ProductId id, int page, int size) {
        require(id);
        var found = movements.findByProductIdOrderByIdDesc(id.value(), PageRequest.of(page, size));
        return new PageOf<>(found.map(StockMovement::view).getContent(), page, size, found.getTotalElements());
    }

    private void refuseTaken(String sku, UUID except) {
        if (products.existsBySkuAndIdNot(sku.strip(), except)) {
            throw new SkuTakenException(sku.strip());
        }
    }

    private Product require(ProductId id) {
        return products.findById(id.value()).orElseThrow(ProductNotFoundException::new);
    }
}
