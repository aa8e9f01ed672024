package io.vikaya.subscription.web;

import io.vikaya.shared.money.Money;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.tenancy.Feature;
import io.vikaya.tenancy.Limit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is sold, for anybody who considers it. */
@RestController
class PlanController {

    @GetMapping("/api/v1/plans")
    @PreAuthorize("permitAll()")
    List<PlanResponse> plans() {
        return Arrays.stream(Plan.values()).map(PlanResponse::from).toList();
    }

    record PlanResponse(
            Plan plan, Money monthlyPrice, Money yearlyPrice, Set<Feature> features, Map<Limit, Long> limits) {

        static PlanResponse from(Plan plan) {
            var limits = new LinkedHashMap<Limit, Long>();
            for (var limit : Limit.values()) {
                limits.put(limit, plan.most(limit));
            }
            return new PlanResponse(
                    plan, plan.price(BillingPeriod.MONTH), plan.price(BillingPeriod.YEAR), plan.features(), limits);
        }
    }
}
