package io.vikaya.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VikayaTest
class StockServiceTests {

    @Autowired
    Shop shop;

    @Autowired
    InvoiceIssuing issuing;

    @Autowired
    ProductService products;

    @Test
    void sellsOneUnitToExactlyOneOfManyBuyersAndNumbersWithoutGaps() throws Exception {
        var owner = shop.open();
        var product = shop.in(owner, () -> shop.product("5.00", 1));
        var drafts = new ArrayList<io.vikaya.invoice.InvoiceId>();
        for (var i = 0; i < 40; i++) {
            drafts.add(shop.in(owner, () -> shop.draft(shop.customer(), product, 1)));
        }

        var sold = 0;
        try (var buyers = Executors.newFixedThreadPool(8)) {
            var attempts = buyers.invokeAll(drafts.stream()
                    .<Callable<Boolean>>map(draft -> () -> {
                        try {
                            shop.in(owner, () -> issuing.send(draft));
                            return true;
                        } catch (InsufficientStockException e) {
                            return false;
                        }
                    })
                    .toList());
            for (var attempt : attempts) {
                sold += attempt.get() ? 1 : 0;
            }
        }

        assertThat(sold).isEqualTo(1);
        assertThat(shop.in(owner, () -> products.get(product)).available()).isEqualByComparingTo("0");
        var next = shop.in(owner, () -> issuing.send(shop.draft(shop.customer(), shop.product("1.00", 5), 1)));
        assertThat(next.number()).endsWith("-00002");
    }
}
