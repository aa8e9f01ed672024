package io.vikaya.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.tenancy.Feature;
import io.vikaya.tenancy.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTests {

    @ParameterizedTest
    @CsvSource({
        "FREE, 0, 0, 20, 50, 25, 1, 100, 0, 0, 10",
        "INVOICE_PLUS, 10, 100, 200, 500, 250, 3, 1024, 0, 0, 100",
        "MARKETING_PLUS, 10, 100, 20, 50, 25, 3, 512, 10, 500, 10",
        "PRO, 20, 200, 2000, 5000, 2500, 10, 4096, 50, 5000, 1000"
    })
    void sellsWhatTheTableSays(
            Plan plan,
            String month,
            String year,
            long invoices,
            long products,
            long customers,
            long members,
            long megabytes,
            long promotions,
            long recipients,
            long exports) {
        assertThat(plan.price(BillingPeriod.MONTH).amount()).isEqualByComparingTo(month);
        assertThat(plan.price(BillingPeriod.YEAR).amount()).isEqualByComparingTo(year);
        assertThat(new long[] {
                    plan.most(Limit.INVOICES),
                    plan.most(Limit.PRODUCTS),
                    plan.most(Limit.CUSTOMERS),
                    plan.most(Limit.MEMBERS),
                    plan.most(Limit.STORAGE_MB),
                    plan.most(Limit.PROMOTIONS),
                    plan.most(Limit.BROADCAST_RECIPIENTS),
                    plan.most(Limit.EXPORTS)
                })
                .containsExactly(invoices, products, customers, members, megabytes, promotions, recipients, exports);
    }

    @Test
    void includesWhatTheTableSays() {
        assertThat(Plan.FREE.features())
                .containsExactly(
                        Feature.INVOICES, Feature.PAYMENT_VERIFICATION, Feature.TELEGRAM, Feature.BASIC_REPORTS);
        assertThat(Plan.INVOICE_PLUS.includes(Feature.INVENTORY)).isTrue();
        assertThat(Plan.INVOICE_PLUS.includes(Feature.PROMOTIONS)).isFalse();
        assertThat(Plan.MARKETING_PLUS.includes(Feature.PROMOTIONS)).isTrue();
        assertThat(Plan.MARKETING_PLUS.includes(Feature.INVENTORY)).isFalse();
        assertThat(Plan.PRO.features()).containsExactly(Feature.values());
    }
}
