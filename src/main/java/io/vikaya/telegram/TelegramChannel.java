package io.vikaya.telegram;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.notification.Message;
import io.vikaya.notification.Recipient;
import io.vikaya.notification.channel.MessageChannel;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.TenantContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Telegram as the way to reach people. */
@Component
class TelegramChannel implements MessageChannel {

    private static final int LOOK_AHEAD = 60;

    private final ChatLinks links;
    private final IdentityService identity;
    private final TelegramApi api;

    TelegramChannel(ChatLinks links, IdentityService identity, TelegramApi api) {
        this.links = links;
        this.identity = identity;
        this.api = api;
    }

    @Override
    public List<Address> addressesOf(Recipient recipient) {
        var id = recipient.id();
        return switch (recipient.kind()) {
            case CHAT -> List.of(chat(Objects.requireNonNull(id)));
            case CUSTOMER ->
                links.of(LinkKind.CUSTOMER, UUID.fromString(Objects.requireNonNull(id))).stream()
                        .filter(chat -> !chat.blocked())
                        .map(TelegramChannel::address)
                        .toList();
            case REVIEWERS -> staff(UserView::mayReview);
            case OWNERS -> staff(user -> user.role() == Role.OWNER);
            case USER -> staff(user -> user.id().toString().equals(id));
            case STAFF -> staff(user -> user.role().included().contains(Role.USER));
        };
    }

    @Override
    public Receipt deliver(Address address, Message message) {
        var chat = Long.parseLong(address.value());
        var receipt = api.send(chat, message);
        if (receipt instanceof Receipt.Refused) {
            links.markBlocked(chat);
        }
        return receipt;
    }

    /** In private chats ids rise over all chats of the bot, so an interrupted message has one of the next ids. */
    @Override
    public Optional<Receipt.Delivered> findSent(Address address, Message message, long after) {
        var chat = Long.parseLong(address.value());
        return LongStream.rangeClosed(after + 1, after + LOOK_AHEAD)
                .filter(id -> api.isSameMessage(chat, id, message))
                .mapToObj(id -> new Receipt.Delivered(String.valueOf(id)))
                .findFirst();
    }

    private List<Address> staff(Predicate<UserView> who) {
        return identity.members().stream()
                .filter(who)
                .flatMap(user -> links.of(LinkKind.STAFF, user.id().value()).stream())
                .filter(chat -> !chat.blocked())
                .map(TelegramChannel::address)
                .distinct()
                .toList();
    }

    private Address chat(String id) {
        // Another shop's link may carry a name this shop was never told.
        return links.ofChat(Long.parseLong(id)).stream()
                .filter(link -> link.tenant().equals(TenantContext.require()))
                .findFirst()
                .map(TelegramChannel::address)
                .orElseGet(() -> new Address(id, "chat " + id));
    }

    private static Address address(LinkedChat chat) {
        return new Address(String.valueOf(chat.chatId()), chat.name());
    }
}
