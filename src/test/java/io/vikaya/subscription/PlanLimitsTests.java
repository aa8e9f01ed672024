package io.vikaya.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.customer.CustomerDetails;
import io.vikaya.customer.CustomerService;
import io.vikaya.identity.UserView;
import io.vikaya.inventory.ProductService;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.subscription.domain.Subscription;
import io.vikaya.subscription.domain.SubscriptionRows;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.LimitReachedException;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Limits under load, over months and after a downgrade. */
@VikayaTest
class PlanLimitsTests {

    @Autowired
    Shop shop;

    @Autowired
    SubscriptionRows rows;

    @Autowired
    SubscriptionService subscriptions;

    @Autowired
    CustomerService customers;

    @Autowired
    ProductService products;

    @Autowired
    InvoiceService invoices;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UserView owner;

    @BeforeEach
    void openAFreeShop() {
        owner = shop.open();
        downgrade();
    }

    @AfterEach
    void backToNow() {
        ((MovableClock) clock).reset();
    }

    @Test
    void oneOfAHundredInvoicesAtOnceIsTheLast() throws Exception {
        var customer = shop.in(owner, shop::customer);
        var product = shop.in(owner, () -> shop.product("5.00", 50));
        for (var i = 0; i < 19; i++) {
            shop.in(owner, () -> shop.draft(customer, product, 1));
        }

        assertThat(succeeded(() -> shop.draft(customer, product, 1))).isEqualTo(1);

        assertThat(used(Limit.INVOICES)).isEqualTo(20).isEqualTo(rowsOf("invoice.invoice"));
    }

    @Test
    void oneOfAHundredCustomersAtOnceIsTheLast() throws Exception {
        for (var i = 0; i < 24; i++) {
            shop.in(owner, shop::customer);
        }

        assertThat(succeeded(shop::customer)).isEqualTo(1);

        assertThat(used(Limit.CUSTOMERS)).isEqualTo(25).isEqualTo(rowsOf("invoice.customer"));
    }

    @Test
    void oneOfAHundredProductsAtOnceIsTheLast() throws Exception {
        for (var i = 0; i < 49; i++) {
            shop.in(owner, () -> shop.product("1.00", 1));
        }

        assertThat(succeeded(() -> shop.product("1.00", 1))).isEqualTo(1);

        assertThat(used(Limit.PRODUCTS)).isEqualTo(50).isEqualTo(rowsOf("inventory.product"));
    }

    @Test
    void anInvoiceThatIsRefusedCountsNothing() {
        var customer = shop.in(owner, shop::customer);
        var product = shop.in(owner, () -> shop.product("5.00", 50));
        assertThatThrownBy(() -> shop.in(
                        owner,
                        () -> transactions.execute(status -> {
                            shop.draft(customer, product, 1);
                            throw new IllegalStateException("something else went wrong");
                        })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(used(Limit.INVOICES)).isZero();
    }

    @Test
    void countsAnewWithTheMonthInPhnomPenh() {
        var customer = shop.in(owner, shop::customer);
        var product = shop.in(owner, () -> shop.product("5.00", 50));
        for (var i = 0; i < 20; i++) {
            shop.in(owner, () -> shop.draft(customer, product, 1));
        }
        var midnight = YearMonth.from(today()).plusMonths(1).atDay(1).atStartOfDay(io.vikaya.tenancy.BusinessTime.ZONE);

        travel(Duration.between(clock.instant(), midnight.minusSeconds(30).toInstant()));
        assertThatThrownBy(() -> shop.in(owner, () -> shop.draft(customer, product, 1)))
                .isInstanceOf(LimitReachedException.class)
                .satisfies(refusal -> assertThat(((LimitReachedException) refusal).details())
                        .containsEntry("limit", "INVOICES")
                        .containsEntry("current", 20L)
                        .containsEntry("max", 20L)
                        .containsEntry("plan", "FREE")
                        .containsEntry("upgradeUrl", "/settings/plan")
                        .containsEntry("resetsOn", midnight.toLocalDate().toString()));
        travel(Duration.ofMinutes(1));
        shop.in(owner, () -> shop.draft(customer, product, 1));
        assertThat(used(Limit.INVOICES)).isEqualTo(1);
    }

    @Test
    void keepsEverythingReadableAboveTheLimitsAndMakesRoomByArchiving() {
        upgrade();
        var all = new java.util.ArrayList<io.vikaya.customer.CustomerId>();
        for (var i = 0; i < 27; i++) {
            all.add(shop.in(owner, shop::customer));
        }
        downgrade();

        assertThat(shop.in(owner, () -> customers.search("", false, 0, 50)).total())
                .isEqualTo(27);
        var changed = new CustomerDetails("Srey Mom", "New", null, null, null, null);
        assertThat(shop.in(owner, () -> customers.change(all.getFirst(), changed))
                        .details()
                        .company())
                .isEqualTo("New");
        assertThatThrownBy(() -> shop.in(owner, shop::customer)).isInstanceOf(LimitReachedException.class);

        for (var i = 0; i < 3; i++) {
            var gone = all.get(i);
            shop.in(owner, () -> customers.archive(gone, true));
        }
        shop.in(owner, shop::customer);
        assertThatThrownBy(() -> shop.in(owner, () -> customers.archive(all.getFirst(), false)))
                .isInstanceOf(LimitReachedException.class);
    }

    @Test
    void takesAProductBackIntoSaleOnlyWhereThereIsRoom() {
        upgrade();
        var all = new java.util.ArrayList<io.vikaya.inventory.ProductId>();
        for (var i = 0; i < 51; i++) {
            all.add(shop.in(owner, () -> shop.product("1.00", 1)));
        }
        shop.in(owner, () -> products.activate(all.getFirst(), false));
        downgrade();

        assertThatThrownBy(() -> shop.in(owner, () -> products.activate(all.getFirst(), true)))
                .isInstanceOf(LimitReachedException.class);
        assertThat(shop.in(owner, () -> products.activate(all.getLast(), true)).active())
                .as("it is in sale already")
                .isTrue();
    }

    @Test
    void takesProofsInHoweverFullTheStorageIs() {
        shop.in(
                owner,
                () -> transactions.execute(status -> jdbc.sql(
                                "insert into public.usage_counter (tenant_id, counted, month, used) values (?, 'STORAGE_MB', '1970-01-01', ?)")
                        .params(Objects.requireNonNull(owner.tenant()).value(), 200L << 20)
                        .update()));
        assertThat(used(Limit.STORAGE_MB)).isEqualTo(200);

        shop.in(owner, () -> shop.sendProof(shop.sent(shop.product("5.00", 50), 1)));
    }

    @Test
    void countsWhatIsKept() {
        var bytes = 3 << 20;
        shop.in(owner, () -> files.keep("evidence", new byte[bytes], "image/png"));
        assertThat(used(Limit.STORAGE_MB)).isEqualTo(3);
        var key = shop.in(owner, () -> files.keep("evidence", new byte[bytes], "image/png"));
        assertThat(used(Limit.STORAGE_MB)).isEqualTo(6);
        shop.in(owner, () -> {
            files.discard(key);
            return true;
        });
        assertThat(used(Limit.STORAGE_MB)).isEqualTo(3);
    }

    @Autowired
    io.vikaya.storage.TenantFiles files;

    private int succeeded(Runnable create) throws Exception {
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var i = 0; i < 100; i++) {
                threads.submit(() -> {
                    try {
                        shop.in(owner, () -> {
                            create.run();
                            return true;
                        });
                        done.incrementAndGet();
                    } catch (LimitReachedException e) {
                        refused.incrementAndGet();
                    }
                });
            }
        }
        assertThat(done.get() + refused.get()).isEqualTo(100);
        return done.get();
    }

    private long used(Limit limit) {
        return Objects.requireNonNull(
                shop.in(owner, subscriptions::current).usage().get(limit));
    }

    private long rowsOf(String table) {
        return shop.in(
                owner,
                () -> Objects.requireNonNull(transactions.execute(status -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), io.vikaya.tenancy.BusinessTime.ZONE);
    }

    private void travel(Duration by) {
        ((MovableClock) clock).advance(by);
    }

    private void downgrade() {
        become(new Subscription(
                Objects.requireNonNull(owner.tenant()),
                Plan.FREE,
                SubscriptionStatus.FREE,
                null,
                null,
                1,
                false,
                null,
                BigDecimal.ZERO));
    }

    private void upgrade() {
        become(Subscription.trial(Objects.requireNonNull(owner.tenant()), today()));
    }

    private void become(Subscription subscription) {
        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    rows.update(subscription);
                    return true;
                }));
    }
}
