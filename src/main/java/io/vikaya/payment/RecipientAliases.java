package io.vikaya.payment;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.domain.PaymentProof;
import io.vikaya.payment.domain.RecipientAlias;
import io.vikaya.payment.domain.RecipientAliasRepository;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.Masked;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names banks print for the current tenant's accounts besides the holder's own. They are learned only from a person who
 * approved, and whoever administers the shop sees them and can take each back for good.
 */
@Service
@Transactional
public class RecipientAliases {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    private final RecipientAliasRepository aliases;
    private final AuditTrail audit;
    private final Clock clock;

    RecipientAliases(RecipientAliasRepository aliases, AuditTrail audit, Clock clock) {
        this.aliases = aliases;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AliasView> list() {
        return aliases.findByRevokedAtIsNullOrderByLearnedAtDesc().stream()
                .map(alias -> new AliasView(
                        alias.id(),
                        alias.account(),
                        alias.name(),
                        alias.proofId(),
                        alias.learnedAt(),
                        alias.learnedBy()))
                .toList();
    }

    /**
     * Takes a name back; it is not learned again.
     *
     * @throws AliasNotFoundException when there is no such alias, or it was revoked
     */
    public void revoke(UUID id) {
        var alias = aliases.findById(id).filter(found -> !found.isRevoked()).orElseThrow(AliasNotFoundException::new);
        alias.revoke(clock.instant(), Actor.current().name());
        audit.record(
                "recipient-alias.revoked",
                "recipient-alias",
                id,
                Map.of("name", alias.name(), "account", Masked.account(alias.account())));
    }

    @Transactional(readOnly = true)
    List<ProofCase.Alias> known() {
        return aliases.findByRevokedAtIsNullOrderByLearnedAtDesc().stream()
                .map(alias -> new ProofCase.Alias(alias.account(), alias.name()))
                .toList();
    }

    /** Remembers the name on a proof a person has approved, if it differed and no printed account contradicts. */
    @Transactional(propagation = Propagation.MANDATORY)
    void learn(PaymentProof proof, ReceiptReading reading, List<Check> checks) {
        var printed = reading.recipientName();
        if (printed == null
                || outcome(checks, CheckKind.RECIPIENT_NAME) == CheckOutcome.MATCH
                || outcome(checks, CheckKind.RECIPIENT_ACCOUNT) == CheckOutcome.MISMATCH) {
            return;
        }
        var name = printed.value().strip().toUpperCase(Locale.ROOT);
        var account = payee(proof, reading).digits();
        if (letters(name) < SHORTEST || name.length() > LONGEST || aliases.existsByAccountAndName(account, name)) {
            return;
        }
        var by = proof.decidedBy() == null ? Actor.current().name() : proof.decidedBy();
        var alias = aliases.save(new RecipientAlias(account, name, proof.id().value(), clock.instant(), by));
        audit.record(
                "recipient-alias.learned",
                "recipient-alias",
                alias.id(),
                Map.of(
                        "name",
                        name,
                        "account",
                        Masked.account(account),
                        "proof",
                        proof.id().toString(),
                        "reviewer",
                        by));
    }

    private static Payee payee(PaymentProof proof, ReceiptReading reading) {
        var printed = reading.recipientAccount() == null
                ? ""
                : reading.recipientAccount().value().replaceAll("[^0-9]", "");
        return proof.expected().recipients().stream()
                .filter(payee -> payee.digits().equals(printed))
                .findFirst()
                .orElse(proof.expected().recipient());
    }

    private static CheckOutcome outcome(List<Check> checks, CheckKind kind) {
        return checks.stream()
                .filter(check -> check.kind() == kind)
                .map(Check::outcome)
                .findFirst()
                .orElse(CheckOutcome.UNREADABLE);
    }

    private static long letters(String name) {
        return name.codePoints().filter(Character::isLetter).count();
    }
}
