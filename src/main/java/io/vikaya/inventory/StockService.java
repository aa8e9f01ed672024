package io.vikaya.inventory;

import io.vikaya.inventory.domain.Product;
import io.vikaya.inventory.domain.ProductRepository;
import io.vikaya.inventory.domain.StockMovement;
import io.vikaya.inventory.domain.StockMovementRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises stock to invoices, hands it out when they are paid and takes promises back. Always part of the caller's
 * transaction, so that an invoice and its stock change together. Each invoice line moves once: asking again does nothing.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StockService {

    private final ProductRepository products;
    private final StockMovementRepository movements;
    private final Clock clock;

    StockService(ProductRepository products, StockMovementRepository movements, Clock clock) {
        this.products = products;
        this.movements = movements;
        this.clock = clock;
    }

    /**
     * Promises all of it, or nothing.
     *
     * @throws InsufficientStockException when less than that can still be sold
     */
    public void reserve(List<StockRequest> requests, StockCause cause) {
        var locked = lock(requests);
        var open = notYet(requests, cause, MovementKind.RESERVATION);
        var shortages = shortages(open, locked, Product::canPromise);
        if (!shortages.isEmpty()) {
            throw new InsufficientStockException(shortages);
        }
        for (var request : open) {
            book(
                    product(locked, request),
                    MovementKind.RESERVATION,
                    BigDecimal.ZERO,
                    request.quantity(),
                    cause,
                    request.line());
        }
    }

    /** Takes back whatever is still promised to the invoice. */
    public void release(List<StockRequest> requests, StockCause cause) {
        var locked = lock(requests);
        var promised = promised(cause);
        for (var request : requests) {
            var quantity = promised.getOrDefault(request.line(), BigDecimal.ZERO);
            if (quantity.signum() > 0) {
                book(
                        product(locked, request),
                        MovementKind.RELEASE,
                        BigDecimal.ZERO,
                        quantity.negate(),
                        cause,
                        request.line());
            }
        }
    }

    /**
     * Hands out all of it, or nothing, and ends the promises.
     *
     * @return what is missing; empty when everything was handed out, now or earlier
     */
    public List<StockShortage> deduct(List<StockRequest> requests, StockCause cause) {
        var locked = lock(requests);
        var open = notYet(requests, cause, MovementKind.SALE);
        var shortages = shortages(open, locked, Product::canHandOut);
        if (!shortages.isEmpty()) {
            return shortages;
        }
        var promised = promised(cause);
        for (var request : open) {
            var promise = promised.getOrDefault(request.line(), BigDecimal.ZERO);
            book(
                    product(locked, request),
                    MovementKind.SALE,
                    request.quantity().negate(),
                    promise.negate(),
                    cause,
                    request.line());
        }
        return List.of();
    }

    /** Puts everything that was handed out back on the shelf and promises it again. */
    public void takeBack(List<StockRequest> requests, StockCause cause) {
        var locked = lock(requests);
        var out = new HashMap<UUID, BigDecimal>();
        for (var movement : movements.findByCauseIdOrderById(cause.id())) {
            if (movement.line() != null) {
                out.merge(movement.line(), movement.onHandChange().negate(), BigDecimal::add);
            }
        }
        for (var request : requests) {
            var quantity = out.getOrDefault(request.line(), BigDecimal.ZERO);
            if (quantity.signum() > 0) {
                book(product(locked, request), MovementKind.RETURN, quantity, quantity, cause, request.line());
            }
        }
    }

    /** What of it does not lie on the shelf. */
    public List<StockShortage> missing(List<StockRequest> requests) {
        return shortages(requests, lock(requests), Product::canHandOut);
    }

    /** Of these products, the ones that have just fallen to their threshold; each is told once per crossing. */
    public List<ProductView> newlyLow(Collection<ProductId> ids) {
        return products.lockAll(ids.stream().map(ProductId::value).toList()).stream()
                .filter(Product::crossesLowStock)
                .map(Product::view)
                .toList();
    }

    private void book(
            Product product, MovementKind kind, BigDecimal onHand, BigDecimal reserved, StockCause cause, UUID line) {
        if (product.tracksStock()) {
            product.move(onHand, reserved);
            movements.save(StockMovement.ofLine(
                    product, kind, onHand, reserved, cause, line, returns(cause, line), clock.instant()));
        }
    }

    private Map<UUID, Product> lock(List<StockRequest> requests) {
        var ids = requests.stream()
                .map(request -> request.product().value())
                .distinct()
                .sorted()
                .toList();
        return products.lockAll(ids).stream()
                .collect(Collectors.toMap(product -> product.id().value(), product -> product));
    }

    private static Product product(Map<UUID, Product> locked, StockRequest request) {
        var product = locked.get(request.product().value());
        if (product == null) {
            throw new ProductNotFoundException();
        }
        return product;
    }

    private int returns(StockCause cause, UUID line) {
        return (int) movements.findByCauseIdOrderById(cause.id()).stream()
                .filter(movement -> movement.kind() == MovementKind.RETURN && line.equals(movement.line()))
                .count();
    }

    private List<StockRequest> notYet(List<StockRequest> requests, StockCause cause, MovementKind kind) {
        var done = movements.findByCauseIdOrderById(cause.id()).stream()
                .filter(movement -> movement.kind() == kind
                        && movement.line() != null
                        && movement.round() == returns(cause, movement.line()))
                .map(StockMovement::line)
                .collect(Collectors.toSet());
        return requests.stream()
                .filter(request -> !done.contains(request.line()))
                .toList();
    }

    private Map<UUID, BigDecimal> promised(StockCause cause) {
        var promised = new HashMap<UUID, BigDecimal>();
        for (var movement : movements.findByCauseIdOrderById(cause.id())) {
            if (movement.line() != null) {
                promised.merge(movement.line(), movement.reservedChange(), BigDecimal::add);
            }
        }
        return promised;
    }

    /** Two lines of the same product are added up before they are compared with what is there. */
    private static List<StockShortage> shortages(
            List<StockRequest> requests, Map<UUID, Product> locked, BiPredicate<Product, BigDecimal> enough) {
        var needed = new HashMap<Product, BigDecimal>();
        for (var request : requests) {
            needed.merge(product(locked, request), request.quantity(), BigDecimal::add);
        }
        var missing = new ArrayList<StockShortage>();
        needed.forEach((product, quantity) -> {
            if (!enough.test(product, quantity)) {
                var view = product.view();
                missing.add(new StockShortage(
                        view.id(),
                        view.details().name(),
                        quantity,
                        view.available().max(BigDecimal.ZERO)));
            }
        });
        return missing;
    }
}
