package io.vikaya.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.vikaya.identity.UserView;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.subscription.domain.Subscription;
import io.vikaya.subscription.domain.SubscriptionRows;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.Feature;
import io.vikaya.tenancy.Limit;
import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Every plan at every gate: opens where the plan includes it, and says why not where it does not. Owners are no exception. */
@VikayaTest
class PlanGatesTests {

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    @Autowired
    SubscriptionRows rows;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Tries to create something as the owner of a shop; a fresh name each time. */
    @FunctionalInterface
    private interface Gate {
        ResultActions knock(UserView owner) throws Exception;
    }

    /** A gate of a feature, or of a limit. */
    private record Guarded(
            String name,
            @Nullable Feature feature,
            @Nullable Limit limit,
            Gate gate) {}

    private List<Guarded> gates() {
        return List.of(
                new Guarded("POST /products/{id}/movements", Feature.INVENTORY, null, owner -> {
                    var product = shop.in(owner, () -> shop.product("1.00", 1));
                    return api.postAs(
                            owner,
                            "/products/" + product.value() + "/movements",
                            "{\"kind\":\"ADJUSTMENT\",\"change\":\"1\",\"reason\":\"x\"}");
                }),
                new Guarded("POST /invoices", null, Limit.INVOICES, owner -> {
                    var customer = shop.in(owner, shop::customer);
                    return api.postAs(
                            owner,
                            "/invoices",
                            "{\"customerId\":\"%s\",\"currency\":\"USD\",\"lines\":[{\"description\":\"X\",\"quantity\":\"1\",\"unitPrice\":\"1.00\",\"taxPercent\":\"0\"}]}"
                                    .formatted(customer.value()));
                }),
                new Guarded(
                        "POST /products",
                        null,
                        Limit.PRODUCTS,
                        owner -> api.postAs(
                                owner,
                                "/products",
                                "{\"sku\":\"G-%d\",\"name\":\"X\",\"price\":{\"amount\":\"1.00\",\"currency\":\"USD\"},\"unit\":\"piece\",\"trackStock\":true,\"backorder\":false,\"initialStock\":\"1\"}"
                                        .formatted(System.nanoTime()))),
                new Guarded(
                        "POST /customers",
                        null,
                        Limit.CUSTOMERS,
                        owner -> api.postAs(owner, "/customers", "{\"name\":\"X\"}")),
                new Guarded(
                        "POST /invitations",
                        null,
                        Limit.MEMBERS,
                        owner -> api.postAs(
                                owner, "/invitations", "{\"role\":\"USER\",\"reviewer\":false,\"language\":\"en\"}")),
                new Guarded(
                        "GET /audit-log/export", null, Limit.EXPORTS, owner -> api.getAs(owner, "/audit-log/export")),
                new Guarded(
                        "PUT /shop/logo",
                        null,
                        Limit.STORAGE_MB,
                        owner -> api.uploadAs(
                                owner,
                                org.springframework.http.HttpMethod.PUT,
                                "/shop/logo",
                                "logo.png",
                                Shop.picture())));
    }

    @TestFactory
    List<DynamicTest> everyPlanAtEveryGate() {
        var tests = new ArrayList<DynamicTest>();
        for (var plan : Plan.values()) {
            for (var guarded : gates()) {
                tests.add(DynamicTest.dynamicTest(plan + " at " + guarded.name(), () -> {
                    if (guarded.feature() != null) {
                        feature(plan, guarded.feature(), guarded.gate());
                    } else {
                        limit(plan, Objects.requireNonNull(guarded.limit()), guarded.gate());
                    }
                }));
            }
        }
        return tests;
    }

    private void feature(Plan plan, Feature feature, Gate gate) throws Exception {
        var owner = on(plan);
        if (plan.includes(feature)) {
            gate.knock(owner).andExpect(status().is2xxSuccessful());
        } else {
            gate.knock(owner)
                    .andExpect(status().isPaymentRequired())
                    .andExpect(jsonPath("$.code").value("feature-not-in-plan"))
                    .andExpect(jsonPath("$.feature").value(feature.name()))
                    .andExpect(jsonPath("$.plan").value(plan.name()))
                    .andExpect(jsonPath("$.upgradeUrl").value("/settings/plan"));
        }
    }

    /** One below the limit it opens, at the limit it does not. */
    private void limit(Plan plan, Limit limit, Gate gate) throws Exception {
        var most = plan.most(limit);
        var owner = on(plan);
        if (most > 1 || limit != Limit.MEMBERS) {
            fill(owner, limit, most - 1);
            gate.knock(owner).andExpect(status().is2xxSuccessful());
        }
        fill(owner, limit, most);
        gate.knock(owner)
                .andExpect(status().isPaymentRequired())
                .andExpect(jsonPath("$.code").value("limit-reached"))
                .andExpect(jsonPath("$.limit").value(limit.name()))
                .andExpect(jsonPath("$.max").value(most))
                .andExpect(jsonPath("$.current").value(most))
                .andExpect(jsonPath("$.upgradeUrl").value("/settings/plan"))
                .andExpect(
                        limit.isMonthly()
                                ? jsonPath("$.resetsAt").value(org.hamcrest.Matchers.endsWith("-01T00:00+07:00"))
                                : jsonPath("$.resetsAt").doesNotExist());
    }

    @Test
    void tellsWhatIsSoldToAnybodyAndWhatIsUsedToTheShop() throws Exception {
        var owner = on(Plan.INVOICE_PLUS);
        fill(owner, Limit.INVOICES, 160);

        var answer = api.getAs(owner, "/subscription").andExpect(status().isOk());

        answer.andExpect(jsonPath("$.plan").value("INVOICE_PLUS"))
                .andExpect(jsonPath("$.status").value("ACTIVE"))
                .andExpect(jsonPath("$.payable").value(true))
                .andExpect(jsonPath("$.usage[0].limit").value("INVOICES"))
                .andExpect(jsonPath("$.usage[0].used").value(160))
                .andExpect(jsonPath("$.usage[0].max").value(200))
                .andExpect(jsonPath("$.usage[0].resetsOn").isNotEmpty());
        var plans = api.getAs(owner, "/plans").andReturn().getResponse().getContentAsString();
        assertThat(JsonPath.<List<String>>read(plans, "$[*].monthlyPrice.amount"))
                .containsExactly("0.00", "10.00", "10.00", "20.00");
        assertThat(JsonPath.<Integer>read(plans, "$[3].limits.INVOICES")).isEqualTo(2_000);
    }

    @Test
    void letsOnlyTheOwnerOrderAndStaffLook() throws Exception {
        var owner = on(Plan.FREE);
        var admin = shop.member(owner, io.vikaya.identity.Role.ADMIN);
        var order = "{\"plan\":\"PRO\",\"period\":\"MONTH\"}";

        api.postAs(admin, "/subscription/orders", order).andExpect(status().isForbidden());
        var placed = api.postAs(owner, "/subscription/orders", order)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("AWAITING_PAYMENT"))
                .andExpect(jsonPath("$.due.amount").value("20.00"))
                .andExpect(jsonPath("$.payee.account").value("000 777 888"))
                .andExpect(jsonPath("$.qr").value(org.hamcrest.Matchers.startsWith("data:image/png;base64,")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var id = JsonPath.<String>read(placed, "$.id");
        api.getAs(admin, "/subscription/orders/" + id).andExpect(status().isOk());
        api.getAs(owner, "/subscription/orders/" + id + "/receipt").andExpect(status().isNotFound());
        api.postAs(owner, "/subscription/orders/" + id + "/cancel", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("CANCELLED"));
        api.postAs(owner, "/subscription/cancel", "").andExpect(status().isConflict());
    }

    private UserView on(Plan plan) {
        var owner = shop.open();
        var tenant = Objects.requireNonNull(owner.tenant());
        var free = plan == Plan.FREE;
        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    rows.update(new Subscription(
                            tenant,
                            plan,
                            free ? SubscriptionStatus.FREE : SubscriptionStatus.ACTIVE,
                            free ? null : BillingPeriod.MONTH,
                            free ? null : today().plusDays(20),
                            1,
                            false,
                            null,
                            BigDecimal.ZERO));
                    return true;
                }));
        return owner;
    }

    /** Makes it so many, by the row where they are counted by rows. */
    private void fill(UserView owner, Limit limit, long many) {
        var tenant = Objects.requireNonNull(owner.tenant()).value();
        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    switch (limit) {
                        case PRODUCTS -> jdbc.sql("""
                                insert into inventory.product (id, version, tenant_id, sku, name, price_amount, price_currency,
                                  unit, on_hand, reserved, low_stock_threshold, track_stock, backorder, active, low_stock_alerted, created_at)
                                select gen_random_uuid(), 0, ?, 'F-' || gen_random_uuid(), 'X', 1, 'USD', 'piece', 1, 0, 1, true,
                                  false, true, false, now()
                                from generate_series(1, ? - (select count(*) from inventory.product where active))""").params(tenant, many).update();
                        case CUSTOMERS -> jdbc.sql("""
                                insert into invoice.customer (id, version, tenant_id, name, archived, created_at)
                                select gen_random_uuid(), 0, ?, 'X', false, now()
                                from generate_series(1, ? - (select count(*) from invoice.customer where not archived))""").params(tenant, many).update();
                        case MEMBERS ->
                            jdbc.sql("""
                                insert into public.app_user (id, version, tenant_id, username, email, display_name,
                                  password_hash, role, reviewer, enabled, created_at, language, theme)
                                select gen_random_uuid(), 0, ?, 'f' || n || left(?::text, 8), 'f' || n || '@' || ?::text || '.example', 'X', 'x',
                                  'USER', false, true, now(), 'en', 'auto'
                                from generate_series(1, ? - (select count(*) from public.app_user where enabled)
                                  - (select count(*) from public.invitation)) n""")
                                    .params(tenant, tenant, java.util.UUID.randomUUID(), many)
                                    .update();
                        default ->
                            jdbc.sql("""
                                insert into public.usage_counter (tenant_id, counted, month, used) values (?, ?, ?, ?)
                                on conflict (tenant_id, counted, month) do update set used = excluded.used""")
                                    .params(
                                            tenant,
                                            limit.name(),
                                            limit.isMonthly()
                                                    ? YearMonth.from(today()).atDay(1)
                                                    : LocalDate.EPOCH,
                                            limit == Limit.STORAGE_MB ? many << 20 : many)
                                    .update();
                    }
                    return true;
                }));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessTime.ZONE);
    }
}
