package io.vikaya.telegram.bot;

import io.vikaya.invoice.InvoiceService;
import io.vikaya.notification.Message;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantService;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the shop's people can ask the bot. */
@Component
class StaffDialogue {

    private static final int LATEST = 10;

    private final InvoiceService invoices;
    private final TenantService tenants;
    private final Answers answers;

    StaffDialogue(InvoiceService invoices, TenantService tenants, Answers answers) {
        this.invoices = invoices;
        this.tenants = tenants;
        this.answers = answers;
    }

    void answer(long update, Incoming said, LinkedChat link) {
        Supplier<String> text;
        if (said.text().startsWith("/status")) {
            text = () -> BotTexts.shopStatus(tenants.current().name(), invoices.counts());
        } else if (said.text().startsWith("/invoice")) {
            text = () -> BotTexts.latest(
                    invoices.search("", null, false, null, 0, LATEST).items());
        } else if (said.fileId() != null) {
            text = BotTexts::staffPicture;
        } else {
            text = BotTexts::staffHelp;
        }
        answers.inTenant(
                update,
                link.tenant(),
                new Actor(Actor.Kind.USER, link.subject().toString(), said.name()),
                link.subject(),
                said.chat(),
                () -> List.of(Message.text(text.get())));
    }
}
