package io.vikaya.subscription.web;

import io.vikaya.subscription.SubscriptionOrdering;
import io.vikaya.subscription.SubscriptionService;
import io.vikaya.subscription.SubscriptionView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The shop's own plan. */
@RestController
@RequestMapping("/api/v1/subscription")
@PreAuthorize("hasRole('VIEWER')")
class SubscriptionController {

    private final SubscriptionService subscriptions;
    private final SubscriptionOrdering ordering;

    SubscriptionController(SubscriptionService subscriptions, SubscriptionOrdering ordering) {
        this.subscriptions = subscriptions;
        this.ordering = ordering;
    }

    @GetMapping
    SubscriptionResponse current() {
        return response(subscriptions.current());
    }

    /** Ends with what is paid for; until then nothing changes. */
    @PostMapping("/cancel")
    @PreAuthorize("hasRole('OWNER')")
    SubscriptionResponse cancel() {
        return response(subscriptions.cancel());
    }

    @PostMapping("/resume")
    @PreAuthorize("hasRole('OWNER')")
    SubscriptionResponse resume() {
        return response(subscriptions.resume());
    }

    private SubscriptionResponse response(SubscriptionView view) {
        return SubscriptionResponse.from(view, ordering.isPayable());
    }
}
