package io.vikaya.telegram.bot;

import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerService;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.UserId;
import io.vikaya.identity.UserView;
import io.vikaya.notification.Message;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.telegram.link.LinkCodes;
import io.vikaya.telegram.link.LinkCodes.Redeemed;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code /start}: greets, and links the chat when a code comes with it. */
@Component
class Linking {

    private final LinkCodes codes;
    private final ChatLinks links;
    private final CustomerService customers;
    private final IdentityService identity;
    private final TenantService tenants;
    private final AuditTrail audit;
    private final Answers answers;

    Linking(
            LinkCodes codes,
            ChatLinks links,
            CustomerService customers,
            IdentityService identity,
            TenantService tenants,
            AuditTrail audit,
            Answers answers) {
        this.codes = codes;
        this.links = links;
        this.customers = customers;
        this.identity = identity;
        this.tenants = tenants;
        this.audit = audit;
        this.answers = answers;
    }

    void start(long update, Incoming said, List<LinkedChat> linked) {
        var code = said.text().replaceFirst("^/start(@\\w+)?\\s*", "");
        if (code.isEmpty()) {
            greet(update, said, linked);
            return;
        }
        var known = codes.find(code);
        if (known.isEmpty()) {
            answers.refuse(update, said.chat(), Message.text(BotTexts.unknownCode()));
            return;
        }
        link(update, said, code, known.get());
    }

    private void greet(long update, Incoming said, List<LinkedChat> linked) {
        if (linked.isEmpty()) {
            answers.direct(update, said.chat(), Message.text(BotTexts.stranger()));
            return;
        }
        var first = linked.getFirst();
        var text = first.kind() == LinkKind.STAFF ? BotTexts.staffHelp() : BotTexts.customerHelp();
        answers.inTenant(
                update, first.tenant(), Actor.SYSTEM, first.subject(), said.chat(), () -> List.of(Message.text(text)));
    }

    private void link(long update, Incoming said, String secret, Redeemed code) {
        var actor = new Actor(
                code.kind() == LinkKind.STAFF ? Actor.Kind.USER : Actor.Kind.CUSTOMER,
                code.subject().toString(),
                said.name());
        var owner = TenantContext.callAs(code.tenant(), () -> nameOf(code));
        var shop = TenantContext.callAs(code.tenant(), () -> tenants.current().name());
        answers.inTenant(update, code.tenant(), actor, code.subject(), said.chat(), () -> {
            if (!codes.redeem(secret)) {
                return List.of(Message.text(BotTexts.unknownCode()));
            }
            links.link(code.kind(), code.subject(), said.chat(), said.name());
            audit.record(
                    "telegram.linked",
                    code.kind() == LinkKind.STAFF ? "user" : "customer",
                    code.subject(),
                    Map.of("chat", said.name()));
            return List.of(Message.text(
                    code.kind() == LinkKind.STAFF
                            ? BotTexts.staffWelcome(owner, shop)
                            : BotTexts.customerWelcome(owner, shop)));
        });
    }

    private String nameOf(Redeemed code) {
        return code.kind() == LinkKind.STAFF
                ? identity.find(new UserId(code.subject()))
                        .map(UserView::displayName)
                        .orElse("")
                : customers.get(new CustomerId(code.subject())).name();
    }
}
