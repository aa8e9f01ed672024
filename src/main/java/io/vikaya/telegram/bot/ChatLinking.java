package io.vikaya.telegram.bot;

import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerService;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.UserId;
import io.vikaya.identity.UserView;
import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties chats to people of the current tenant and unties them: on the record, and with a word to every chat concerned. */
@Service
public class ChatLinking {

    private final ChatLinks links;
    private final CustomerService customers;
    private final IdentityService identity;
    private final TenantService tenants;
    private final NotificationService notifications;
    private final AuditTrail audit;

    ChatLinking(
            ChatLinks links,
            CustomerService customers,
            IdentityService identity,
            TenantService tenants,
            NotificationService notifications,
            AuditTrail audit) {
        this.links = links;
        this.customers = customers;
        this.identity = identity;
        this.tenants = tenants;
        this.notifications = notifications;
        this.audit = audit;
    }

    /**
     * Links a chat. Whoever of the same kind it belonged to loses it, and staff leave the chat they had.
     *
     * @return what to say in the chat
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Message> link(LinkKind kind, UUID subject, long chat, String name) {
        var shop = tenants.current().name();
        var person = nameOf(kind, subject);
        var said = new ArrayList<Message>();
        said.add(Message.text(
                kind == LinkKind.STAFF
                        ? LinkTexts.staffWelcome(person, shop)
                        : LinkTexts.customerWelcome(person, shop)));
        links.holder(kind, chat)
                .filter(before -> !before.subject().equals(subject))
                .ifPresent(before -> {
                    remove(before);
                    said.add(Message.text(LinkTexts.takenOver(nameOf(kind, before.subject()), person, shop)));
                });
        if (kind == LinkKind.STAFF) {
            links.of(kind, subject).stream().filter(old -> old.chatId() != chat).forEach(old -> {
                remove(old);
                tell(old, LinkTexts.movedAway(person, shop, name));
            });
        }
        links.link(kind, subject, chat, name);
        audit.record("telegram.linked", noun(kind), subject, Map.of("chat", name));
        return said;
    }

    /** Unlinks a chat at the wish of whoever writes in it; false when it was not linked so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean unlink(LinkKind kind, UUID subject, long chat) {
        return find(kind, subject, chat).stream().anyMatch(this::remove);
    }

    /** Unlinks a chat at the wish of the shop, and tells it. */
    @Transactional
    public void unlinkAndTell(LinkKind kind, UUID subject, long chat) {
        find(kind, subject, chat).forEach(link -> {
            remove(link);
            tell(link, LinkTexts.unlinkedByShop(tenants.current().name()));
        });
    }

    private List<LinkedChat> find(LinkKind kind, UUID subject, long chat) {
        return links.of(kind, subject).stream()
                .filter(link -> link.chatId() == chat)
                .toList();
    }

    private boolean remove(LinkedChat link) {
        var removed = links.unlink(link.kind(), link.subject(), link.chatId());
        if (removed) {
            audit.record("telegram.unlinked", noun(link.kind()), link.subject(), Map.of("chat", link.name()));
        }
        return removed;
    }

    /** Each time is one of its own, however often the same chat comes and goes. */
    private void tell(LinkedChat link, String text) {
        notifications.tell(
                Recipient.chat(String.valueOf(link.chatId())),
                "telegram.unlinked",
                link.subject(),
                "telegram.unlinked/" + UUID.randomUUID(),
                Message.text(text));
    }

    private String nameOf(LinkKind kind, UUID subject) {
        return kind == LinkKind.STAFF
                ? identity.find(new UserId(subject)).map(UserView::displayName).orElse("—")
                : customers.get(new CustomerId(subject)).name();
    }

    private static String noun(LinkKind kind) {
        return kind == LinkKind.STAFF ? "user" : "customer";
    }
}
