package io.vikaya.identity;

import io.vikaya.identity.Invitations.Accept;
import io.vikaya.identity.domain.Invitation;
import io.vikaya.identity.domain.InvitationRepository;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.Entitlements;
import io.vikaya.tenancy.Limit;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody with a link into the current tenant, once. */
@Component
class NewMembers {

    private final InvitationRepository invitations;
    private final IdentityService identity;
    private final UserRepository users;
    private final ObjectProvider<InvitationChannel> channel;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final Clock clock;

    NewMembers(
            InvitationRepository invitations,
            IdentityService identity,
            UserRepository users,
            ObjectProvider<InvitationChannel> channel,
            Entitlements entitlements,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.identity = identity;
        this.users = users;
        this.channel = channel;
        this.entitlements = entitlements;
        this.audit = audit;
        this.clock = clock;
    }

    /** The invitation behind a link, while it can be taken. */
    @Transactional(readOnly = true)
    public Invitation open(String hash) {
        return invitations
                .findByHash(hash)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .orElseThrow(TokenExpiredException::new);
    }

    /** Two people with one link: the second finds it taken, because the row is locked until the first is in. */
    @Transactional
    public UserView join(String hash, Accept accept) {
        var invitation = invitations
                .lockByHash(hash)
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(TokenExpiredException::new);
        entitlements.requireWithin(Limit.MEMBERS);
        var offered = invitation.view(clock.instant());
        var user = identity.add(new AddUser(
                accept.username(),
                accept.email(),
                accept.displayName(),
                accept.password(),
                offered.role(),
                offered.reviewer()));
        invitation.accept(user.id(), clock.instant());
        users.findById(user.id().value()).ifPresent(member -> {
            member.prefer(accept.displayName(), invitation.language(), "auto");
            if (invitation.provesEmail(accept.email().strip().toLowerCase(Locale.ROOT))) {
                member.verifyEmail(clock.instant());
            }
        });
        return Actor.<UserView, RuntimeException>callAs(
                new Actor(Actor.Kind.USER, user.id().toString(), user.displayName()), () -> {
                    audit.record("invitation.accepted", "invitation", offered.id(), Map.of("user", user.username()));
                    var ticket = accept.chatTicket();
                    if (ticket != null) {
                        channel.ifAvailable(chats -> chats.joined(user, ticket));
                    }
                    return user;
                });
    }
}
