package io.vikaya.notification.web;

import io.vikaya.notification.DeliveryView;
import io.vikaya.notification.NotificationService;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deliveries")
@PreAuthorize("hasRole('VIEWER')")
class DeliveryController {

    private final NotificationService notifications;

    DeliveryController(NotificationService notifications) {
        this.notifications = notifications;
    }

    /** Every message about an invoice or another subject. */
    @GetMapping
    List<DeliveryView> about(@RequestParam UUID subject) {
        return notifications.about(subject);
    }
}
