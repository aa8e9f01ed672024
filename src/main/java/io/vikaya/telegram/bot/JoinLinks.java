package io.vikaya.telegram.bot;

import io.vikaya.identity.InvitationChannel;
import io.vikaya.identity.UserView;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.telegram.TelegramProperties;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.DeepLinks;
import io.vikaya.telegram.link.JoinTickets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations by way of the bot: a link that opens it, and the chat's link once somebody came from there. */
@Component
class JoinLinks implements InvitationChannel {

    static final String PREFIX = "join_";

    private final DeepLinks deepLinks;
    private final JoinTickets tickets;
    private final ChatLinking links;
    private final NotificationService notifications;
    private final TelegramProperties properties;

    JoinLinks(
            DeepLinks deepLinks,
            JoinTickets tickets,
            ChatLinking links,
            NotificationService notifications,
            TelegramProperties properties) {
        this.deepLinks = deepLinks;
        this.tickets = tickets;
        this.links = links;
        this.notifications = notifications;
        this.properties = properties;
    }

    @Override
    public Optional<ChatInvitation> linkFor(String token) {
        if (!properties.configured()) {
            return Optional.empty();
        }
        var link = deepLinks.to(PREFIX + token);
        return Optional.of(new ChatInvitation(link.url(), link.qrPng()));
    }

    /** A ticket that is worth nothing any more is no reason to keep somebody out. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void joined(UserView member, String ticket) {
        tickets.redeem(ticket).ifPresent(invited -> {
            var subject = member.id().value();
            for (var message : links.link(LinkKind.STAFF, subject, invited.chat(), invited.name())) {
                notifications.tell(
                        Recipient.chat(String.valueOf(invited.chat())),
                        "telegram.linked",
                        subject,
                        "telegram.linked/" + UUID.randomUUID(),
                        message);
            }
        });
    }
}
