package io.vikaya.telegram.bot;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.UserId;
import io.vikaya.notification.Message;
import io.vikaya.shared.error.ApplicationException;
import io.vikaya.telegram.TelegramApi;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Decides who answers what a person sent. */
@Component
class Bot {

    private final ChatLinks links;
    private final TelegramApi api;
    private final IdentityService identity;
    private final Linking linking;
    private final Unlinking unlinking;
    private final CustomerDialogue customers;
    private final StaffDialogue staff;
    private final ReviewDialogue reviews;
    private final Answers answers;

    Bot(
            ChatLinks links,
            TelegramApi api,
            IdentityService identity,
            Linking linking,
            Unlinking unlinking,
            CustomerDialogue customers,
            StaffDialogue staff,
            ReviewDialogue reviews,
            Answers answers) {
        this.links = links;
        this.api = api;
        this.identity = identity;
        this.linking = linking;
        this.unlinking = unlinking;
        this.customers = customers;
        this.staff = staff;
        this.reviews = reviews;
        this.answers = answers;
    }

    /** Does what one update asks for, once; a refusal is told to the person and is no failure. */
    void handle(long update, Update content) {
        var incoming = Incoming.of(content);
        if (incoming.isEmpty()) {
            answers.nothing(update);
            return;
        }
        var said = incoming.get();
        if (said.callbackId() != null) {
            api.acknowledge(said.callbackId());
        }
        links.markAlive(said.chat());
        try {
            dispatch(update, said);
        } catch (ApplicationException refusal) {
            answers.refuse(update, said.chat(), BotTexts.refusal(refusal));
        }
    }

    /** Tells the person that what they sent could not be handled after all attempts. */
    void apologize(Update content) {
        Incoming.of(content).ifPresent(said -> answers.sendNow(said.chat(), Message.text(BotTexts.sorry())));
    }

    private void dispatch(long update, Incoming said) {
        var all = links.ofChat(said.chat());
        var linked = all.stream().filter(this::isServed).toList();
        if (said.text().startsWith("/start")) {
            linking.start(update, said, linked);
        } else if (!all.isEmpty() && Unlinking.concerns(said)) {
            unlinking.answer(update, said, all);
        } else if (linked.isEmpty()) {
            answers.direct(update, said.chat(), Message.text(BotTexts.stranger()));
        } else {
            answer(update, said, linked);
        }
    }

    /** Staff who were shut out keep their link but get no answers: whoever lets them in again need not link them anew. */
    private boolean isServed(LinkedChat link) {
        return link.kind() == LinkKind.CUSTOMER
                || identity.find(new UserId(link.subject())).isPresent();
    }

    /** A chat that is both staff and customer is answered as staff to commands and bank notices, and as customer to pictures and buttons. */
    private void answer(long update, Incoming said, List<LinkedChat> linked) {
        var asStaff =
                linked.stream().filter(link -> link.kind() == LinkKind.STAFF).findFirst();
        var asCustomer =
                linked.stream().filter(link -> link.kind() == LinkKind.CUSTOMER).toList();
        if (asStaff.isPresent() && ReviewDialogue.concerns(said)) {
            reviews.answer(update, said, asStaff.get());
        } else if (asCustomer.isEmpty()
                || asStaff.isPresent() && (said.text().startsWith("/") || staff.isNotice(said))) {
            staff.answer(update, said, asStaff.orElseThrow());
        } else {
            customers.answer(update, said, asCustomer);
        }
    }
}
