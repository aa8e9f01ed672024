package io.vikaya.telegram.bot;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserId;
import io.vikaya.invoice.BankNotices;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.notification.Message;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the shop's people can ask the bot. */
@Component
class StaffDialogue {

    private static final int LATEST = 10;

    private final InvoiceService invoices;
    private final BankNotices notices;
    private final IdentityService identity;
    private final TenantService tenants;
    private final PlanDialogue plans;
    private final Answers answers;

    StaffDialogue(
            InvoiceService invoices,
            BankNotices notices,
            IdentityService identity,
            TenantService tenants,
            PlanDialogue plans,
            Answers answers) {
        this.invoices = invoices;
        this.notices = notices;
        this.identity = identity;
        this.tenants = tenants;
        this.plans = plans;
        this.answers = answers;
    }

    /** Whether it is a bank's notice, which only the shop's people pass on. */
    boolean isNotice(Incoming said) {
        return notices.isNotice(said.text());
    }

    void answer(long update, Incoming said, LinkedChat link) {
        if (isNotice(said) && mayWrite(link)) {
            notice(update, said, link);
            return;
        }
        Supplier<String> text;
        if (said.text().startsWith("/status")) {
            text = () -> BotTexts.shopStatus(tenants.current().name(), invoices.counts());
        } else if (said.text().startsWith("/invoice")) {
            text = () -> BotTexts.latest(
                    invoices.search("", null, false, null, 0, LATEST).items());
        } else if (said.fileId() != null && plans.isTheirs(link)) {
            plans.picture(update, said, link, said.fileId());
            return;
        } else if (said.fileId() != null) {
            text = BotTexts::staffPicture;
        } else {
            text = BotTexts::staffHelp;
        }
        reply(update, said, link, text);
    }

    /** One invoice that fits gets the notice as proof; otherwise somebody chooses in the dashboard. */
    private void notice(long update, Incoming said, LinkedChat link) {
        TenantContext.runAs(link.tenant(), () -> {
            var found = notices.match(said.text()).orElseThrow();
            if (found.candidates().size() != 1) {
                reply(update, said, link, () -> BotTexts.noticeUnclear(found.amount(), found.candidates()));
                return;
            }
            var invoice = found.candidates().getFirst();
            notices.submit(
                    invoice.id(),
                    said.text(),
                    submit -> reply(update, said, link, () -> {
                        submit.run();
                        return BotTexts.noticeTaken(invoice);
                    }));
        });
    }

    private boolean mayWrite(LinkedChat link) {
        return identity.find(new UserId(link.subject()))
                .filter(user -> user.role() != Role.VIEWER)
                .isPresent();
    }

    private void reply(long update, Incoming said, LinkedChat link, Supplier<String> text) {
        answers.inTenant(
                update,
                link.tenant(),
                new Actor(Actor.Kind.USER, link.subject().toString(), said.name()),
                link.subject(),
                said.chat(),
                () -> List.of(Message.text(text.get())));
    }
}
