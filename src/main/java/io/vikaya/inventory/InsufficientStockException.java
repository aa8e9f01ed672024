package io.vikaya.inventory;

import io.vikaya.shared.error.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** An invoice asks for more than can still be sold. */
public final class InsufficientStockException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InsufficientStockException(List<StockShortage> shortages) {
        super(
                Kind.CONFLICT,
                "insufficient-stock",
                "Not enough stock. "
                        + shortages.stream().map(StockShortage::toString).collect(Collectors.joining("; ")));
    }
}
