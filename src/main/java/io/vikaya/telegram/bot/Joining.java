package io.vikaya.telegram.bot;

import io.vikaya.identity.Invitations;
import io.vikaya.identity.Invitations.Offer;
import io.vikaya.identity.TokenExpiredException;
import io.vikaya.notification.Message;
import io.vikaya.telegram.link.JoinTickets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows an invitation in the chat of somebody who opened its Telegram link. */
@Component
class Joining {

    private final Invitations invitations;
    private final JoinTickets tickets;

    Joining(Invitations invitations, JoinTickets tickets) {
        this.invitations = invitations;
        this.tickets = tickets;
    }

    /** What a link invites to; empty when it is unknown, taken, withdrawn or too old. */
    Optional<Offer> look(String token) {
        try {
            return Optional.of(invitations.lookUp(token));
        } catch (TokenExpiredException e) {
            return Optional.empty();
        }
    }

    /** Who invites to what, and the page to join on, which then knows the chat it was opened from. In the offer's tenant. */
    Message show(Offer offer, long chat, String name) {
        var link = offer.link() + "&chat=" + tickets.issue(chat, name);
        return Message.text(LinkTexts.invited(offer.inviter(), offer.shopName(), offer.role(), link));
    }
}
