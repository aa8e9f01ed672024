package io.vikaya.subscription;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.mail.Mail;
import io.vikaya.mail.MailService;
import io.vikaya.notification.Attachment;
import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import io.vikaya.subscription.domain.Subscription;
import io.vikaya.tenancy.TenantContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the current tenant's owners about their plan: in their chats, and of ends by mail as well where mail is set up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SubscriptionNotices {

    private static final Duration LETTER_GOOD_FOR = Duration.ofDays(2);

    private final NotificationService notifications;
    private final MailService mail;
    private final IdentityService people;

    SubscriptionNotices(NotificationService notifications, MailService mail, IdentityService people) {
        this.notifications = notifications;
        this.mail = mail;
        this.people = people;
    }

    void endIsNear(Subscription subscription, LocalDate today) {
        tellOfEnd("reminder/" + subscription.endsOn() + "/" + today, SubscriptionTexts.endIsNear(subscription, today));
    }

    void pastDue(Subscription subscription) {
        tellOfEnd("past-due/" + subscription.endsOn(), SubscriptionTexts.pastDue(subscription));
    }

    void begun(Subscription subscription) {
        tellOfEnd("begun/" + subscription.endsOn(), SubscriptionTexts.begun(subscription));
    }

    void downgraded(LocalDate today) {
        tellOfEnd("downgraded/" + today, SubscriptionTexts.downgraded());
    }

    void ordered(SubscriptionOrder order) {
        tell("ordered/" + order.id(), order.id().value(), payable(order, SubscriptionTexts.ordered(order)));
    }

    /** A part was paid; the new QR asks for the rest. */
    public void partlyPaid(SubscriptionOrder order, Money received) {
        tell(
                "partly-paid/" + order.id() + "/" + order.received(),
                order.id().value(),
                payable(order, SubscriptionTexts.partlyPaid(order, received)));
    }

    public void paid(SubscriptionOrder order, byte[] receipt) {
        tell(
                "paid/" + order.id(),
                order.id().value(),
                Message.text(SubscriptionTexts.paid(order))
                        .with(new Attachment(order.receiptNumber() + ".pdf", "application/pdf", receipt)));
    }

    /**
     * A payment was not accepted.
     *
     * @param note what the operator wrote besides
     * @param once tells one rejection from another
     */
    public void rejected(SubscriptionOrder order, VerdictReason why, @Nullable String note, String once) {
        tell("rejected/" + once, order.id().value(), Message.text(SubscriptionTexts.rejected(order, why, note)));
    }

    public void keptAsCredit(SubscriptionOrder order, Money amount, String once) {
        tell("credit/" + once, order.id().value(), Message.text(SubscriptionTexts.keptAsCredit(order, amount)));
    }

    public void expired(SubscriptionOrder order) {
        tell("expired/" + order.id(), order.id().value(), Message.text(SubscriptionTexts.expired(order)));
    }

    private static Message payable(SubscriptionOrder order, String text) {
        var message = Message.text(text);
        var khqr = order.khqr();
        return khqr == null
                ? message
                : message.with(new Attachment(order.reference() + ".png", "image/png", OrderQr.picture(khqr)));
    }

    private void tell(String once, UUID subject, Message message) {
        notifications.tell(Recipient.owners(), "subscription", subject, "subscription/" + once, message);
    }

    private void tellOfEnd(String once, String text) {
        tell(once, TenantContext.require().value(), Message.text(text));
        if (mail.available()) {
            people.members().stream()
                    .filter(member -> member.role() == Role.OWNER)
                    .map(UserView::email)
                    .forEach(address -> mail.send(new Mail(address, SubscriptionTexts.SUBJECT, text, LETTER_GOOD_FOR)));
        }
    }
}
