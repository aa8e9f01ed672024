package io.vikaya.inventory.web;

import io.vikaya.inventory.ProductId;
import io.vikaya.inventory.ProductService;
import io.vikaya.inventory.StockMovementView;
import io.vikaya.shared.paging.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/products")
@PreAuthorize("hasRole('VIEWER')")
class ProductController {

    private final ProductService products;

    ProductController(ProductService products) {
        this.products = products;
    }

    @GetMapping
    PageOf<ProductResponse> search(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "true") boolean active,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        return products.search(search, active, page, size).map(ProductResponse::from);
    }

    @GetMapping("/{id}")
    ProductResponse get(@PathVariable UUID id) {
        return ProductResponse.from(products.get(new ProductId(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('USER')")
    ProductResponse add(@Valid @RequestBody ProductRequest request) {
        return ProductResponse.from(products.add(request.details(), request.initialStockOrZero()));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('USER')")
    ProductResponse change(@PathVariable UUID id, @Valid @RequestBody ProductRequest request) {
        return ProductResponse.from(products.change(new ProductId(id), request.details()));
    }

    @PostMapping("/{id}/deactivate")
    @PreAuthorize("hasRole('USER')")
    ProductResponse deactivate(@PathVariable UUID id) {
        return ProductResponse.from(products.activate(new ProductId(id), false));
    }

    @PostMapping("/{id}/activate")
    @PreAuthorize("hasRole('USER')")
    ProductResponse activate(@PathVariable UUID id) {
        return ProductResponse.from(products.activate(new ProductId(id), true));
    }

    @GetMapping("/{id}/movements")
    PageOf<StockMovementView> ledger(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return products.ledger(new ProductId(id), page, size);
    }

    @PostMapping("/{id}/movements")
    @PreAuthorize("hasRole('USER')")
    ProductResponse adjust(@PathVariable UUID id, @Valid @RequestBody AdjustStockRequest request) {
        return ProductResponse.from(
                products.adjust(new ProductId(id), request.kind().movement(), request.change(), request.reason()));
    }
}
