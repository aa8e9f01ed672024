package io.vikaya.identity;

import io.vikaya.identity.domain.User;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.Entitlements;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.LimitReachedException;
import io.vikaya.tenancy.TenantContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the current tenant and what each may do. There is always an owner who can sign in. */
@Service
public class Members {

    private final UserRepository users;
    private final Sessions sessions;
    private final SecondFactor secondFactor;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Members(
            UserRepository users,
            Sessions sessions,
            SecondFactor secondFactor,
            Passwords passwords,
            SignIn signIn,
            Entitlements entitlements,
            AuditTrail audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.passwords = passwords;
        this.signIn = signIn;
        this.entitlements = entitlements;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everyone, by name, those who were disabled too. */
    @Transactional(readOnly = true)
    public List<MemberView> all() {
        return users.findByTenantIdOrderByDisplayName(TenantContext.require().value()).stream()
                .map(this::view)
                .toList();
    }

    /**
     * Gives somebody another role.
     *
     * @throws MemberNotFoundException when they are not of this tenant
     * @throws MembershipException when nobody would own the shop, or somebody means themselves
     */
    @Transactional
    public MemberView change(UserId id, Role role, boolean reviewer) {
        var member = other(id);
        keepAnOwner(member, role == Role.OWNER);
        var before = member.view();
        member.take(role, reviewer);
        audit.recordChange(
                "user.role-changed",
                "user",
                id.value(),
                Map.of("role", before.role().name(), "reviewer", before.reviewer()),
                Map.of("role", role.name(), "reviewer", reviewer));
        return view(member);
    }

    /** Shuts somebody out at once, everywhere; refuses as {@link #change} does. What they did stays in the books. */
    @Transactional
    public MemberView disable(UserId id) {
        var member = other(id);
        keepAnOwner(member, false);
        member.disable(clock.instant());
        sessions.endOthers(id, null, SessionEnd.DISABLED);
        audit.record(
                "user.disabled",
                "user",
                id.value(),
                Map.of("user", member.view().username()));
        return view(member);
    }

    /**
     * Lets somebody in again, with the role they had.
     *
     * @throws LimitReachedException when the plan allows no more members
     */
    @Transactional
    public MemberView enable(UserId id) {
        var member = member(id);
        if (!member.enabled()) {
            entitlements.requireRoom(Limit.MEMBERS);
        }
        member.enable();
        audit.record(
                "user.enabled", "user", id.value(), Map.of("user", member.view().username()));
        return view(member);
    }

    /**
     * Makes another member the owner and the present one an admin, in one step.
     *
     * @param password of the present owner, because it cannot be taken back alone
     * @throws WrongCodeException when the password is not right
     */
    public MemberView transferOwnership(UserView owner, UserId to, String password) {
        signIn.confirm(owner.id(), password);
        return transfer(owner, to);
    }

    /** Turns the second factor of somebody off who lost the phone. */
    @Transactional
    public MemberView clearSecondFactor(UserId id) {
        var member = other(id);
        secondFactor.turnOff(member.view());
        return view(member);
    }

    /**
     * A link for a new password, to hand to a member.
     *
     * @throws MembershipException for owners: one could take the other's account
     */
    @Transactional
    public String resetLink(UserId id) {
        var member = other(id);
        if (member.view().role() == Role.OWNER) {
            throw MembershipException.owner();
        }
        if (!member.enabled()) {
            throw MembershipException.disabled();
        }
        audit.record(
                "user.reset-link-made",
                "user",
                id.value(),
                Map.of("user", member.view().username()));
        return passwords.resetLinkFor(member.view());
    }

    private MemberView transfer(UserView owner, UserId to) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var next = other(to);
            if (!next.enabled()) {
                throw MembershipException.disabled();
            }
            var owners = users.lockOwners(TenantContext.require().value());
            var present = owners.stream()
                    .filter(user -> user.id().equals(owner.id()))
                    .findFirst()
                    .orElseThrow(MembershipException::lastOwner);
            next.take(Role.OWNER, next.view().reviewer());
            present.take(Role.ADMIN, present.view().reviewer());
            audit.record(
                    "user.ownership-transferred",
                    "user",
                    to.value(),
                    Map.of("from", owner.username(), "to", next.view().username()));
            return view(next);
        }));
    }

    private void keepAnOwner(User member, boolean staysOwner) {
        var owners = users.lockOwners(TenantContext.require().value());
        var others = owners.stream().anyMatch(owner -> !owner.id().equals(member.id()));
        if (!staysOwner && member.view().role() == Role.OWNER && !others) {
            throw MembershipException.lastOwner();
        }
    }

    private User other(UserId id) {
        if (Actor.current().id().equals(id.toString())) {
            throw MembershipException.oneself();
        }
        return member(id);
    }

    private User member(UserId id) {
        return users.findByIdAndTenantId(id.value(), TenantContext.require().value())
                .orElseThrow(MemberNotFoundException::new);
    }

    private MemberView view(User user) {
        return new MemberView(
                user.view(),
                user.enabled(),
                user.lastSignInAt().orElse(null),
                secondFactor.isOn(user.id()),
                user.createdAt());
    }
}
