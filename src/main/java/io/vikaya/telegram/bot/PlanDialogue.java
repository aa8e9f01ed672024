package io.vikaya.telegram.bot;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserId;
import io.vikaya.notification.Message;
import io.vikaya.payment.ProofSource;
import io.vikaya.subscription.OrderDesk;
import io.vikaya.subscription.SubscriptionOrder;
import io.vikaya.telegram.TelegramApi;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantContext;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the picture of a payment for the shop's plan from those who run it. */
@Component
class PlanDialogue {

    private final OrderDesk orders;
    private final IdentityService identity;
    private final TelegramApi api;
    private final Answers answers;

    PlanDialogue(OrderDesk orders, IdentityService identity, TelegramApi api, Answers answers) {
        this.orders = orders;
        this.identity = identity;
        this.api = api;
        this.answers = answers;
    }

    /** Whether a picture from this chat can only be for the plan: an order waits, and the person may pay for it. */
    boolean isTheirs(LinkedChat link) {
        return mayPay(link) && open(link).isPresent();
    }

    /**
     * The proof is the platform's, the answer the shop's: two transactions. A crash between them has the picture sent in once
     * more, where it is found to be the same.
     */
    void picture(long update, Incoming said, LinkedChat link, String file) {
        var order = open(link).orElseThrow();
        var picture = api.download(file);
        TenantContext.runAs(link.tenant(), () -> {
            var unused = orders.submit(link.tenant(), order.id(), picture, ProofSource.TELEGRAM, said.name());
        });
        answers.inTenant(
                update,
                link.tenant(),
                new Actor(Actor.Kind.USER, link.subject().toString(), said.name()),
                link.subject(),
                said.chat(),
                () -> List.of(Message.text(BotTexts.checkingPlan(order.reference()))));
    }

    private Optional<SubscriptionOrder> open(LinkedChat link) {
        return TenantContext.callAs(link.tenant(), () -> orders.open().map(told -> told.order()));
    }

    private boolean mayPay(LinkedChat link) {
        return identity.find(new UserId(link.subject()))
                .filter(user -> user.role() == Role.OWNER || user.role() == Role.ADMIN)
                .isPresent();
    }
}
