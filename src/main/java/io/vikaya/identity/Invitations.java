package io.vikaya.identity;

import io.vikaya.identity.InvitationChannel.ChatInvitation;
import io.vikaya.identity.domain.Invitation;
import io.vikaya.identity.domain.InvitationRepository;
import io.vikaya.identity.security.TokenHash;
import io.vikaya.mail.MailService;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.Entitlements;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.LimitReachedException;
import io.vikaya.tenancy.Masked;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import io.vikaya.tenancy.TenantService;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way into a tenant that exists. A link is good once and for 72 hours; it goes out by mail where there is a mail
 * server and an address, and is shown to the inviting owner, who may pass it on in Telegram.
 */
@Service
public class Invitations {

    private final InvitationRepository invitations;
    private final InvitedTenants invitedTenants;
    private final NewMembers newMembers;
    private final IdentityService identity;
    private final ObjectProvider<InvitationChannel> channel;
    private final TenantService tenants;
    private final MailService mails;
    private final Letters letters;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            InvitedTenants invitedTenants,
            NewMembers newMembers,
            IdentityService identity,
            ObjectProvider<InvitationChannel> channel,
            TenantService tenants,
            MailService mails,
            Letters letters,
            Entitlements entitlements,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.invitedTenants = invitedTenants;
        this.newMembers = newMembers;
        this.identity = identity;
        this.channel = channel;
        this.tenants = tenants;
        this.mails = mails;
        this.letters = letters;
        this.entitlements = entitlements;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom to invite. */
    public record Invite(@Nullable String email, Role role, boolean reviewer, String language) {}

    /** An invitation with its link in clear, on its way to the inviting owner. */
    public record Offered(
            InvitationView invitation,
            String link,
            @Nullable ChatInvitation chat) {}

    /**
     * What somebody with a link is invited to.
     *
     * @param inviter the name of who invites
     * @param link the page to join on
     */
    public record Offer(
            TenantId tenant,
            String shopName,
            String inviter,
            Role role,
            @Nullable String email,
            String language,
            String link) {}

    /**
     * What somebody with a link says of themselves.
     *
     * @param chatTicket when they came from a chat: what it was given, see {@link InvitationChannel}
     */
    public record Accept(
            String username,
            String email,
            String displayName,
            String password,
            @Nullable String chatTicket) {}

    /**
     * Invites somebody to the current tenant.
     *
     * @throws LimitReachedException when the plan allows no more members
     */
    @Transactional
    public Offered invite(Invite invite, UserView inviter) {
        entitlements.requireRoom(Limit.MEMBERS);
        var email = invite.email() == null || invite.email().isBlank()
                ? null
                : invite.email().strip().toLowerCase(Locale.ROOT);
        var invitation = new Invitation(
                email, invite.role(), invite.reviewer(), invite.language(), inviter.id(), clock.instant());
        return offer(invitation, inviter, "invitation.sent");
    }

    /**
     * A new link for an invitation; the old one ends.
     *
     * @throws InvitationNotFoundException when it does not exist here, or was taken already
     * @throws LimitReachedException when the plan allows no more members
     */
    @Transactional
    public Offered renew(UUID id, UserView inviter) {
        var invitation = waiting(id);
        if (invitation.isOpen(clock.instant())) {
            entitlements.requireWithin(Limit.MEMBERS);
        } else {
            entitlements.requireRoom(Limit.MEMBERS);
        }
        return offer(invitation, inviter, "invitation.renewed");
    }

    /** Withdraws an invitation; refuses as {@link #renew} does. */
    @Transactional
    public void revoke(UUID id) {
        var invitation = waiting(id);
        invitation.revoke(clock.instant());
        audit.record(
                "invitation.revoked",
                "invitation",
                id,
                Map.of("role", invitation.view(clock.instant()).role()));
    }

    /** Invitations of the current tenant nobody has taken. */
    @Transactional(readOnly = true)
    public List<InvitationView> waiting() {
        return invitations.findWaiting().stream()
                .map(invitation -> invitation.view(clock.instant()))
                .toList();
    }

    /**
     * What a link invites to.
     *
     * @throws TokenExpiredException when it is unknown, taken, withdrawn or too old
     */
    public Offer lookUp(String token) {
        return in(token, () -> {
            var invitation = newMembers.open(TokenHash.of(token));
            var view = invitation.view(clock.instant());
            return new Offer(
                    TenantContext.require(),
                    tenants.current().name(),
                    identity.find(invitation.invitedBy())
                            .map(UserView::displayName)
                            .orElse(""),
                    view.role(),
                    view.email(),
                    invitation.language(),
                    letters.invitationLink(token));
        });
    }

    /**
     * Joins by a link.
     *
     * @throws TokenExpiredException as {@link #lookUp}
     * @throws LoginTakenException when username or e-mail is in use; the link stays good
     * @throws WeakPasswordException when the password is refused; the link stays good
     */
    public UserView accept(String token, Accept accept) {
        return in(token, () -> newMembers.join(TokenHash.of(token), accept));
    }

    private <T> T in(String token, ScopedValue.CallableOp<T, RuntimeException> work) {
        TenantId tenant = invitedTenants.of(TokenHash.of(token)).orElseThrow(TokenExpiredException::new);
        return TenantContext.callAs(tenant, work);
    }

    private Offered offer(Invitation invitation, UserView inviter, String action) {
        var now = clock.instant();
        var token = TokenHash.newToken();
        var before = invitation.view(now);
        var mailed = before.email() != null && mails.available();
        invitation.offer(TokenHash.of(token), mailed, now);
        var view = invitations.save(invitation).view(now);
        if (view.email() != null) {
            mails.send(letters.invitation(
                    view.email(),
                    tenants.current().name(),
                    inviter.displayName(),
                    token,
                    view.expiresAt(),
                    Duration.between(now, view.expiresAt())));
        }
        var details = new LinkedHashMap<String, Object>();
        details.put("role", view.role().name());
        if (view.email() != null) {
            details.put("email", Masked.email(view.email()));
        }
        audit.record(action, "invitation", view.id(), details);
        var chat =
                channel.stream().flatMap(each -> each.linkFor(token).stream()).findFirst();
        return new Offered(view, letters.invitationLink(token), chat.orElse(null));
    }

    private Invitation waiting(UUID id) {
        return invitations
                .findOwn(id)
                .filter(invitation -> !invitation.accepted())
                .orElseThrow(InvitationNotFoundException::new);
    }
}
