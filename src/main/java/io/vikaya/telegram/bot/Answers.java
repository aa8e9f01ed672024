package io.vikaya.telegram.bot;

import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.telegram.TelegramApi;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finishes updates: effects, answers and the mark that it is done are one transaction. */
@Component
class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final UpdateInbox inbox;
    private final NotificationService notifications;
    private final TransactionTemplate transactions;
    private final ChatLinks links;
    private final TelegramApi api;

    Answers(
            UpdateInbox inbox,
            NotificationService notifications,
            TransactionTemplate transactions,
            ChatLinks links,
            TelegramApi api) {
        this.inbox = inbox;
        this.notifications = notifications;
        this.transactions = transactions;
        this.links = links;
        this.api = api;
    }

    /**
     * Does something in a tenant and a person's name and has the answers sent.
     *
     * @param subject the customer or user the chat belongs to
     * @param effects returns the answers; runs at most once for an update
     */
    void inTenant(long update, TenantId tenant, Actor actor, UUID subject, long chat, Supplier<List<Message>> effects) {
        Actor.<Boolean, RuntimeException>callAs(actor, () -> {
            TenantContext.runAs(
                    tenant,
                    () -> transactions.executeWithoutResult(status -> {
                        if (inbox.finish(update)) {
                            var number = 0;
                            for (var answer : effects.get()) {
                                notifications.tell(
                                        Recipient.chat(String.valueOf(chat)),
                                        "bot.answer",
                                        subject,
                                        "update/" + update + "/" + number++,
                                        answer);
                            }
                        }
                    }));
            return true;
        });
    }

    /** Tells somebody why not; the effects were rolled back. */
    void refuse(long update, long chat, Message why) {
        refuse(update, chat, () -> why);
    }

    /**
     * Tells somebody why not.
     *
     * @param why runs at most once for an update
     */
    void refuse(long update, long chat, Supplier<Message> why) {
        var linked = links.ofChat(chat);
        if (linked.isEmpty()) {
            direct(update, chat, why);
            return;
        }
        var link = linked.getFirst();
        inTenant(update, link.tenant(), Actor.SYSTEM, link.subject(), chat, () -> List.of(why.get()));
    }

    /** Answers a chat that belongs to nobody: there is no tenant to keep the message, so it is sent at once or not at all. */
    void direct(long update, long chat, Message answer) {
        direct(update, chat, () -> answer);
    }

    /** As {@link #direct}, with effects in a tenant; for answers that hold a secret and must be kept nowhere. */
    void directIn(TenantId tenant, long update, long chat, Supplier<Message> answer) {
        TenantContext.runAs(tenant, () -> direct(update, chat, answer));
    }

    private void direct(long update, long chat, Supplier<Message> answer) {
        var said = transactions.execute(status -> inbox.finish(update) ? answer.get() : null);
        if (said != null) {
            sendNow(chat, said);
        }
    }

    /** Sends at once, or not at all. */
    void sendNow(long chat, Message answer) {
        try {
            api.send(chat, answer);
        } catch (RuntimeException e) {
            LOG.info("A chat could not be answered: {}", e.getMessage());
        }
    }

    void nothing(long update) {
        transactions.executeWithoutResult(status -> inbox.finish(update));
    }
}
