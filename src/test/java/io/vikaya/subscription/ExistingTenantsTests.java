package io.vikaya.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.tenancy.PlatformScope;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@VikayaTest
class ExistingTenantsTests {

    @Autowired
    Shop shop;

    @Autowired
    ExistingTenants existing;

    @Autowired
    SubscriptionService subscriptions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aShopFromBeforeThereWerePlansBeginsWithTheTrialOnce() {
        var owner = shop.open();
        PlatformScope.run(
                "forget a plan",
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql("delete from public.subscription where tenant_id = ?")
                                .param(Objects.requireNonNull(owner.tenant()).value())
                                .update()));

        existing.run(new DefaultApplicationArguments());
        existing.run(new DefaultApplicationArguments());

        var plan = shop.in(owner, subscriptions::current);
        assertThat(plan.status()).isEqualTo(SubscriptionStatus.TRIALING);
        assertThat(plan.plan()).isEqualTo(Plan.PRO);
    }
}
