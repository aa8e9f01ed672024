package io.vikaya.payment;

import io.vikaya.payment.bakong.Bakong;
import io.vikaya.payment.bakong.BakongOutcome;
import io.vikaya.payment.bakong.BakongQuestion;
import io.vikaya.payment.bakong.BakongReply;
import io.vikaya.payment.bakong.BakongTransaction;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.payment.domain.PaymentAttempts;
import io.vikaya.payment.domain.PaymentProof;
import io.vikaya.payment.domain.PaymentProofRepository;
import io.vikaya.payment.domain.UsedIdentifiers;
import io.vikaya.payment.khqr.Khqr;
import io.vikaya.payment.khqr.KhqrDecoder;
import io.vikaya.tenancy.PaymentConfirmation;
import io.vikaya.tenancy.TenantService;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks Bakong about a proof: by the QR the payer was given, then by the hash the picture shows. */
@Service
public class BakongInquiry implements PaymentConfirmation {

    private static final String PROVIDER = "BAKONG";
    private static final Pattern SHORT_HASH = Pattern.compile("[0-9a-f]{8}");

    private final Bakong bakong;
    private final PaymentProofRepository proofs;
    private final ProofDocuments documents;
    private final PaymentAttempts attempts;
    private final UsedIdentifiers used;
    private final TenantService tenants;
    private final TransactionTemplate transactions;
    private final Clock clock;

    BakongInquiry(
            Bakong bakong,
            PaymentProofRepository proofs,
            ProofDocuments documents,
            PaymentAttempts attempts,
            UsedIdentifiers used,
            TenantService tenants,
            TransactionTemplate transactions,
            Clock clock) {
        this.bakong = bakong;
        this.proofs = proofs;
        this.documents = documents;
        this.attempts = attempts;
        this.used = used;
        this.tenants = tenants;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean asksBakong() {
        return bakong.isOn();
    }

    /** Whether there is anything to ask about an undecided proof. */
    @Transactional(readOnly = true)
    public boolean isAsked(PaymentProofId id) {
        return !questions(id).isEmpty();
    }

    /**
     * Asks, outside of any transaction; each question is written down before it is put.
     *
     * @param turn 0 the first time
     * @return empty when there is nothing to ask
     */
    public Optional<BakongFinding> ask(PaymentProofId id, int turn) {
        var questions = transactions.execute(status -> questions(id));
        Optional<BakongFinding> last = Optional.empty();
        for (var question : questions == null ? List.<BakongQuestion>of() : questions) {
            var key = id + "/" + turn + "/" + question.kind();
            attempts.begin(id, PROVIDER, key, clock.instant());
            var reply = bakong.ask(question);
            var again = pause(reply, turn).map(pause -> clock.instant().plus(pause));
            attempts.answered(key, state(reply), raw(reply), again.orElse(null));
            last = Optional.of(new BakongFinding(key, question, reply));
            // Not found by the QR it may still have been paid in another way that the picture names.
            if (reply.outcome() != BakongOutcome.NOT_FOUND) {
                return last;
            }
        }
        return last;
    }

    /** Holds the answer against the proof and keeps what it means. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BakongWord keep(PaymentProofId id, BakongFinding finding) {
        var word = word(require(id), finding);
        attempts.judged(finding.key(), word.name());
        return word;
    }

    private BakongWord word(PaymentProof proof, BakongFinding finding) {
        var paid = finding.reply().transaction();
        return switch (finding.reply().outcome()) {
            case NOT_FOUND -> BakongWord.NOT_FOUND;
            case UNKNOWN -> BakongWord.UNKNOWN;
            case REFUSED -> BakongWord.REFUSED;
            case PAID ->
                paid != null
                                && BakongJudge.fits(
                                        finding.question(),
                                        paid,
                                        proof.expected(),
                                        tenants.current().dateWindowDays(),
                                        clock.instant())
                                && takes(proof, finding.question(), paid)
                        ? BakongWord.PAID
                        : BakongWord.DIFFERENT;
        };
    }

    /** One payment proves one thing, whichever picture is sent along with it. */
    private boolean takes(PaymentProof proof, BakongQuestion question, BakongTransaction paid) {
        var hash = paid.hash().toLowerCase(Locale.ROOT);
        var names = new ArrayList<>(List.of("bakong:" + hash));
        if (hash.length() > 8) {
            names.add("id:" + hash.substring(0, 8));
        }
        if (question.kind() == BakongQuestion.Kind.MD5) {
            names.add("khqr:" + question.key());
        }
        return names.stream().allMatch(name -> used.claim(name, proof.id().value()));
    }

    private List<BakongQuestion> questions(PaymentProofId id) {
        var proof = require(id);
        // A notice is typed text: whoever types a hash may have read it on anybody's phone.
        if (!bakong.isOn() || proof.isDecided() || proof.source() == ProofSource.BANK_NOTICE) {
            return List.of();
        }
        var questions = new ArrayList<BakongQuestion>();
        var khqr = proof.expected().khqr();
        if (khqr != null
                && KhqrDecoder.decode(khqr).read().filter(Khqr::isDynamic).isPresent()) {
            questions.add(BakongQuestion.ofQr(khqr));
        }
        documents.reading(proof).ifPresent(reading -> {
            var hash = reading.hash();
            var amount = reading.amount();
            if (hash != null
                    && amount != null
                    && SHORT_HASH.matcher(hash.value()).matches()) {
                questions.add(BakongQuestion.ofShortHash(hash.value(), amount.value()));
            }
        });
        return questions;
    }

    private static Optional<Duration> pause(BakongReply reply, int turn) {
        return switch (reply.outcome()) {
            case UNKNOWN -> BakongPauses.after(BakongWord.UNKNOWN, turn);
            case NOT_FOUND -> BakongPauses.after(BakongWord.NOT_FOUND, turn);
            case PAID, REFUSED -> Optional.empty();
        };
    }

    /** Paid, but perhaps not what is expected: until it is held against the proof, nothing is confirmed. */
    private static String state(BakongReply reply) {
        return reply.outcome() == BakongOutcome.PAID
                ? "ANSWERED"
                : reply.outcome().name();
    }

    private static String raw(BakongReply reply) {
        var paid = reply.transaction();
        return paid == null
                ? reply.outcome() + ": " + reply.why()
                : reply.outcome() + ": " + paid.amount() + " to " + paid.toAccountId() + ", " + paid.hash();
    }

    private PaymentProof require(PaymentProofId id) {
        return proofs.findById(id.value()).orElseThrow(PaymentProofNotFoundException::new);
    }
}
