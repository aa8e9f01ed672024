package io.vikaya.telegram.bot;

import io.vikaya.notification.Button;
import io.vikaya.notification.Message;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /unlink}: asks which shop the chat should leave, and unlinks it when that is pressed. */
@Component
class Unlinking {

    private static final String PRESSED = "unlink:";
    private static final String KEEP = PRESSED + "none";

    private final ChatLinking links;
    private final TenantService tenants;
    private final Answers answers;

    Unlinking(ChatLinking links, TenantService tenants, Answers answers) {
        this.links = links;
        this.tenants = tenants;
        this.answers = answers;
    }

    static boolean concerns(Incoming said) {
        return said.text().startsWith("/unlink")
                || said.pressed() != null && said.pressed().startsWith(PRESSED);
    }

    void answer(long update, Incoming said, List<LinkedChat> linked) {
        if (said.pressed() == null) {
            reply(update, said, linked.getFirst(), List.of(question(linked)));
        } else if (said.pressed().equals(KEEP)) {
            reply(update, said, linked.getFirst(), List.of(Message.text(LinkTexts.kept())));
        } else {
            find(linked, said.pressed())
                    .ifPresentOrElse(
                            link -> unlink(update, said, link),
                            () -> reply(update, said, linked.getFirst(), List.of(Message.text(LinkTexts.notLinked()))));
        }
    }

    private Message question(List<LinkedChat> linked) {
        var rows = new ArrayList<List<Button>>();
        for (var link : linked) {
            var label = LinkTexts.unlinkFrom(shop(link), link.kind() == LinkKind.STAFF);
            rows.add(List.of(new Button(label, action(link))));
        }
        rows.add(List.of(new Button(LinkTexts.KEEP, KEEP)));
        return Message.text(LinkTexts.whichToUnlink()).withButtons(rows);
    }

    private void unlink(long update, Incoming said, LinkedChat link) {
        answers.inTenant(update, link.tenant(), actor(said, link), link.subject(), said.chat(), () -> {
            var unlinked = links.unlink(link.kind(), link.subject(), link.chatId());
            return List.of(
                    Message.text(unlinked ? LinkTexts.unlinked(tenants.current().name()) : LinkTexts.notLinked()));
        });
    }

    private String shop(LinkedChat link) {
        return TenantContext.callAs(link.tenant(), () -> tenants.current().name());
    }

    private static Optional<LinkedChat> find(List<LinkedChat> linked, String action) {
        return linked.stream().filter(link -> action(link).equals(action)).findFirst();
    }

    /** A chat has one link of each kind with a shop. */
    private static String action(LinkedChat link) {
        return PRESSED + link.kind() + ":" + link.tenant().value();
    }

    private void reply(long update, Incoming said, LinkedChat link, List<Message> messages) {
        answers.inTenant(update, link.tenant(), actor(said, link), link.subject(), said.chat(), () -> messages);
    }

    private static Actor actor(Incoming said, LinkedChat link) {
        return new Actor(
                link.kind() == LinkKind.STAFF ? Actor.Kind.USER : Actor.Kind.CUSTOMER,
                link.subject().toString(),
                said.name());
    }
}
