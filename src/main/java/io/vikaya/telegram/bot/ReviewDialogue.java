package io.vikaya.telegram.bot;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.UserId;
import io.vikaya.identity.UserView;
import io.vikaya.notification.Attachment;
import io.vikaya.notification.Message;
import io.vikaya.payment.ProofPictures;
import io.vikaya.payment.ReviewDesk;
import io.vikaya.payment.WaitingReview;
import io.vikaya.shared.money.Money;
import io.vikaya.telegram.bot.ReviewPress.What;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets reviewers decide payments in the chat: the same tasks as in the dashboard, completed as the same person. */
@Component
class ReviewDialogue {

    private static final int AT_ONCE = 5;

    private final ReviewDesk desk;
    private final ProofPictures pictures;
    private final IdentityService identity;
    private final Answers answers;

    ReviewDialogue(ReviewDesk desk, ProofPictures pictures, IdentityService identity, Answers answers) {
        this.desk = desk;
        this.pictures = pictures;
        this.identity = identity;
        this.answers = answers;
    }

    static boolean concerns(Incoming said) {
        return said.text().startsWith("/verify") || ReviewPress.concerns(said);
    }

    /** Whether somebody may review is asked at every press: an old message keeps its buttons. */
    void answer(long update, Incoming said, LinkedChat link) {
        var reviewer = identity.find(new UserId(link.subject())).filter(UserView::mayReview);
        if (reviewer.isEmpty()) {
            var actor = new Actor(Actor.Kind.USER, link.subject().toString(), said.name());
            reply(update, said, link, actor, () -> List.of(Message.text(ReviewTexts.notReviewer())));
            return;
        }
        var person = reviewer.get();
        var actor = new Actor(Actor.Kind.USER, link.subject().toString(), person.displayName());
        reply(update, said, link, actor, () -> ReviewPress.of(said.pressed())
                .map(press -> List.of(pressed(press, person)))
                .orElseGet(this::list));
    }

    private List<Message> list() {
        var open = desk.open();
        if (open.isEmpty()) {
            return List.of(Message.text(ReviewTexts.nothingWaits()));
        }
        var messages = new ArrayList<Message>();
        open.stream().limit(AT_ONCE).map(this::shown).forEach(messages::add);
        if (open.size() > AT_ONCE) {
            messages.add(Message.text(ReviewTexts.more(open.size() - AT_ONCE)));
        }
        return messages;
    }

    private Message shown(WaitingReview review) {
        var picture = pictures.display(review.proof().id());
        return Message.text(ReviewTexts.review(review))
                .with(new Attachment(
                        review.proof().reference().label() + ".jpg", picture.mediaType(), picture.content()))
                .withButtons(ReviewTexts.buttons(review));
    }

    private Message pressed(ReviewPress press, UserView person) {
        var found = desk.find(press.task());
        if (found.isEmpty()) {
            return Message.text(ReviewTexts.gone());
        }
        var review = found.get();
        var taken = Optional.ofNullable(review.assignee()).filter(name -> !name.equals(person.username()));
        if (taken.isPresent()) {
            return Message.text(ReviewTexts.takenBy(nameOf(taken.get())));
        }
        if (person.username().equals(review.firstReviewer())) {
            return Message.text(ReviewTexts.youWereFirst());
        }
        return press.what() == What.ASK_WHY_REJECTED
                ? Message.text(ReviewTexts.whyRejected(review)).withButtons(ReviewTexts.reasons(review))
                : Message.text(decided(press, review, person.username()));
    }

    private String decided(ReviewPress press, WaitingReview review, String username) {
        if (press.what() == What.CLEARER) {
            desk.requestClearerPicture(press.task(), username);
            return ReviewTexts.clearer(review);
        }
        if (press.what().rejects()) {
            var reason = ReviewTexts.REASONS.get(press.what().reason());
            desk.reject(press.task(), username, reason, null);
            return ReviewTexts.rejected(review, reason);
        }
        var amount = amount(press.what(), review);
        if (amount.isEmpty()) {
            return ReviewTexts.gone();
        }
        var second = desk.approve(review, username, amount.get());
        return ReviewTexts.approved(review, amount.get().toString(), second);
    }

    private static Optional<Money> amount(What what, WaitingReview review) {
        return switch (what) {
            case APPROVE_READ -> review.readAmount();
            case APPROVE_AS_FIRST -> review.firstAmount();
            default -> Optional.of(review.proof().expected().amount());
        };
    }

    private String nameOf(String username) {
        return identity.findByUsername(username).map(UserView::displayName).orElse(username);
    }

    private void reply(long update, Incoming said, LinkedChat link, Actor actor, Supplier<List<Message>> effects) {
        answers.inTenant(update, link.tenant(), actor, link.subject(), said.chat(), effects);
    }
}
