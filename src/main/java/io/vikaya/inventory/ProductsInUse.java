package io.vikaya.inventory;

import io.vikaya.inventory.domain.ProductRepository;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.UsageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Products that can be sold. */
@Component
class ProductsInUse implements UsageSource {

    private final ProductRepository productRepository;

    ProductsInUse(ProductRepository productRepository) {
        this.productRepository = productRepository;
    }

    @Override
    public Limit limit() {
        return Limit.PRODUCTS;
    }

    @Override
    @Transactional(readOnly = true)
    public long used() {
        return productRepository.countByActiveTrue();
    }
}
