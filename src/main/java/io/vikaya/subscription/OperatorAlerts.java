package io.vikaya.subscription;

import io.vikaya.identity.IdentityService;
import io.vikaya.mail.Mail;
import io.vikaya.mail.MailService;
import io.vikaya.payment.PaymentReviewRequested;
import io.vikaya.tenancy.PlatformTenant;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the operators when a payment to the platform waits for them; they have no chat of a shop's. */
@Component
class OperatorAlerts {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final IdentityService people;
    private final MailService mail;

    OperatorAlerts(IdentityService people, MailService mail) {
        this.people = people;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void onReviewRequested(PaymentReviewRequested requested) {
        if (requested.tenant().equals(PlatformTenant.ID) && mail.available()) {
            var label = requested.reference().label();
            people.operators()
                    .forEach(operator -> mail.send(new Mail(
                            operator.email(), "Vikaya: " + label + " waits for you", """
                            A payment for a plan could not be confirmed by itself: %1$s.
                            Decide it on your page or in Tasklist.

                            ការទូទាត់សម្រាប់គម្រោង %1$s រង់ចាំការសម្រេចរបស់អ្នក។
                            """.formatted(label), GOOD_FOR)));
        }
    }
}
