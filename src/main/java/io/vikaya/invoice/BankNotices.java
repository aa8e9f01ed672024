package io.vikaya.invoice;

import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.ProofImage;
import io.vikaya.payment.ProofImages;
import io.vikaya.payment.ProofSource;
import io.vikaya.payment.notice.BankNotice;
import io.vikaya.payment.notice.NoticeParser;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.BusinessTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out which invoice a bank's notice is for. What it says becomes a proof like a picture, and a person decides: a text is
 * too easily written to approve anything by itself.
 */
@Service
public class BankNotices {

    private static final int MOST_CANDIDATES = 10;
    /** A clock at the bank may be a little behind ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(10);
    /** Older ones are not proposed by their amount alone: too much has been paid since. */
    private static final Duration OLDEST = Duration.ofDays(7);

    private final InvoiceRepository invoices;
    private final InvoiceCollection collection;
    private final ProofImages images;
    private final BusinessTime time;

    BankNotices(InvoiceRepository invoices, InvoiceCollection collection, ProofImages images, BusinessTime time) {
        this.invoices = invoices;
        this.collection = collection;
        this.images = images;
        this.time = time;
    }

    /** What a text says and what it may be for; empty when it is no bank's notice. */
    @Transactional(readOnly = true)
    public Optional<NoticeMatch> match(String text) {
        return NoticeParser.parse(text, time.now()).map(notice -> new NoticeMatch(notice, candidates(notice)));
    }

    private List<InvoiceView> candidates(BankNotice notice) {
        var named = Optional.ofNullable(notice.billNumber()).flatMap(invoices::findByNumber);
        if (named.isPresent()) {
            return List.of(InvoiceViews.of(named.get()));
        }
        var paidAt = notice.paidAt().toInstant();
        if (paidAt.isBefore(time.now().minus(OLDEST))) {
            return List.of();
        }
        return invoices
                .findOpenOver(
                        notice.amount().amount(),
                        notice.amount().currency(),
                        paidAt.plus(CLOCKS_APART),
                        Limit.of(MOST_CANDIDATES))
                .stream()
                .map(InvoiceViews::of)
                .toList();
    }

    /**
     * Takes a notice as proof for an invoice; a reviewer will decide. Not inside a transaction: files are kept first.
     *
     * @throws NotABankNoticeException when it is none
     */
    public PaymentProofId submit(InvoiceId id, String text) {
        requireNotice(text);
        return images.receiveNotice(text, image -> submit(id, image));
    }

    /**
     * As {@link #submit(InvoiceId, String)}, inside a transaction of the caller's.
     *
     * @param around begins it and does in it what it is given
     */
    public void submit(InvoiceId id, String text, Consumer<Runnable> around) {
        requireNotice(text);
        images.receiveNotice(text, image -> {
            around.accept(() -> submit(id, image));
            return image;
        });
    }

    /** Whether a text is a bank's notice at all. */
    public boolean isNotice(String text) {
        return NoticeParser.parse(text, time.now()).isPresent();
    }

    private PaymentProofId submit(InvoiceId id, ProofImage image) {
        return collection.submit(new SubmitProof(
                id, image, ProofSource.BANK_NOTICE, Actor.current().name(), null));
    }

    private void requireNotice(String text) {
        if (!isNotice(text)) {
            throw new NotABankNoticeException();
        }
    }
}
