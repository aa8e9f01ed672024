package io.vikaya.telegram.bot;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.UserId;
import io.vikaya.notification.Message;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.telegram.link.CodeTries;
import io.vikaya.telegram.link.LinkCodes;
import io.vikaya.telegram.link.LinkCodes.Redeemed;
import io.vikaya.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /start}: greets, and links the chat or shows an invitation when a code comes with it. */
@Component
class Linking {

    private final LinkCodes codes;
    private final CodeTries tries;
    private final ChatLinking links;
    private final Joining joining;
    private final IdentityService identity;
    private final Answers answers;

    Linking(
            LinkCodes codes,
            CodeTries tries,
            ChatLinking links,
            Joining joining,
            IdentityService identity,
            Answers answers) {
        this.codes = codes;
        this.tries = tries;
        this.links = links;
        this.joining = joining;
        this.identity = identity;
        this.answers = answers;
    }

    void start(long update, Incoming said, List<LinkedChat> linked) {
        var code = said.text().replaceFirst("^/start(@\\w+)?\\s*", "");
        if (code.isEmpty()) {
            greet(update, said, linked);
        } else if (tries.refuses(said.chat())) {
            answers.refuse(update, said.chat(), Message.text(LinkTexts.tooManyWrongCodes()));
        } else if (code.startsWith(JoinLinks.PREFIX)) {
            join(update, said, code.substring(JoinLinks.PREFIX.length()));
        } else {
            codes.find(code)
                    .filter(this::mayBeLinked)
                    .ifPresentOrElse(known -> link(update, said, code, known), () -> wrong(update, said));
        }
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

    /** Invitations are answered at once and kept nowhere: the link in the answer is a secret. */
    private void join(long update, Incoming said, String token) {
        joining.look(token)
                .ifPresentOrElse(
                        offer -> answers.directIn(offer.tenant(), update, said.chat(), () -> {
                            tries.right(said.chat());
                            return joining.show(offer, said.chat(), said.name());
                        }),
                        () -> wrong(update, said));
    }

    private void link(long update, Incoming said, String secret, Redeemed code) {
        var actor = new Actor(
                code.kind() == LinkKind.STAFF ? Actor.Kind.USER : Actor.Kind.CUSTOMER,
                code.subject().toString(),
                said.name());
        answers.inTenant(update, code.tenant(), actor, code.subject(), said.chat(), () -> {
            if (!codes.redeem(secret)) {
                return List.of(Message.text(LinkTexts.unknownCode()));
            }
            tries.right(said.chat());
            return links.link(code.kind(), code.subject(), said.chat(), said.name());
        });
    }

    private void wrong(long update, Incoming said) {
        answers.refuse(update, said.chat(), () -> {
            tries.wrong(said.chat());
            return Message.text(tries.refuses(said.chat()) ? LinkTexts.tooManyWrongCodes() : LinkTexts.unknownCode());
        });
    }

    /** Somebody who was shut out after asking for a code stays out. */
    private boolean mayBeLinked(Redeemed code) {
        return code.kind() == LinkKind.CUSTOMER
                || identity.find(new UserId(code.subject())).isPresent();
    }
}
