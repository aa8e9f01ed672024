package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.bank.BankLayout;
import io.vikaya.payment.ocr.bank.BankLayouts;
import io.vikaya.payment.ocr.field.Dates;
import io.vikaya.payment.ocr.field.Ids;
import io.vikaya.payment.ocr.field.Parties;
import io.vikaya.payment.ocr.field.Party;
import io.vikaya.payment.ocr.field.RowAmounts;
import io.vikaya.payment.ocr.headline.AmountJudge;
import io.vikaya.payment.ocr.headline.AmountVerdict;
import io.vikaya.payment.ocr.headline.Headline;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.reading.Bank;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the fields of one page together and says what kind of page it is. */
final class ReadingAssembly {

    private final PageView page;
    private final BankLayout layout;

    ReadingAssembly(PageView page) {
        this.page = page;
        this.layout = BankLayouts.recognize(page);
    }

    BankLayout layout() {
        return layout;
    }

    ReceiptReading assemble(Optional<Headline> headline, Supplier<Duration> took) {
        var ids = new Ids(page, layout);
        var transactionId = ids.transactionId().orElse(null);
        var reference = ids.reference().orElse(null);
        var hash = ids.hash().orElse(null);
        var labels = page.labels().stream()
                .map(FoundLabel::label)
                .filter(label -> label != Label.OTHER)
                .distinct()
                .count();
        var bankKnown = layout.bank() != null;
        var hasId = transactionId != null || reference != null || hash != null;
        var place = headline.map(Headline::box).orElse(null);
        var completed = Completion.of(page, layout, place);
        var looksLikeOne = labels >= (bankKnown ? 2 : 3)
                        && (hasId || place != null && (bankKnown || Boolean.TRUE.equals(completed)))
                || bankKnown && transactionId != null && place != null
                || Boolean.TRUE.equals(completed)
                        && headline.map(found -> bankKnown || found.isMoney()).orElse(false);
        if (!looksLikeOne && !(Boolean.FALSE.equals(completed) && place != null && labels >= 2)) {
            return ReceiptReading.nothing(took.get());
        }
        var kind = looksLikeOne && !Boolean.FALSE.equals(completed) && (hasId || Boolean.TRUE.equals(completed))
                ? ReceiptKind.BANK_RECEIPT
                : ReceiptKind.NOT_RECEIPT;
        var verdict = headline.flatMap(found -> AmountJudge.judge(
                found, RowAmounts.all(page), layout.headlineHasMinus(page), layout.headlineHasSign()));
        var amount = verdict.map(AmountVerdict::amount).orElse(null);
        var debit = RowAmounts.debit(page).orElse(null);
        var date = Dates.read(page, layout).orElse(null);
        var parties = parties(place);
        return new ReceiptReading(
                kind,
                completed,
                layout.name(page),
                bank(),
                amount,
                debit,
                transactionId,
                reference,
                hash,
                date,
                parties.recipient().name(),
                parties.recipient().account(),
                parties.payer().name(),
                parties.payer().account(),
                confidence(
                        amount,
                        transactionId != null ? transactionId : hash,
                        parties.recipient().name()),
                verdict.map(AmountVerdict::agreed).orElse(false),
                flags(headline, verdict.orElse(null), debit, transactionId, date, parties.recipient()),
                took.get());
    }

    private record Parts(Party recipient, Party payer) {}

    private Parts parties(@Nullable Box headline) {
        var parties = new Parties(page, layout);
        if (layout.bank() == Bank.KB_PRASAC && headline != null) {
            var stacked = parties.stacked(headline);
            if (stacked.isPresent() && stacked.get().size() >= 2) {
                return new Parts(stacked.get().get(1), stacked.get().get(0));
            }
        }
        return new Parts(parties.recipient(headline), parties.payer());
    }

    /** Whose page it is, where the page says so. */
    @Nullable ReadField<Bank> bank() {
        var bank = layout.bank();
        if (bank == null) {
            return null;
        }
        var seen = layout.hallmarks().keySet().stream()
                .map(page::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Box(0, 0, page.width(), page.height()));
        return new ReadField<>(bank, bank.printedName(), 0.9, seen);
    }

    private static double confidence(@Nullable ReadField<?>... deciding) {
        return Stream.of(deciding)
                        .filter(Objects::nonNull)
                        .mapToDouble(ReadField::confidence)
                        .sum()
                / deciding.length;
    }

    private Set<ReadingFlag> flags(
            Optional<Headline> headline,
            @Nullable AmountVerdict verdict,
            @Nullable ReadField<Money> debit,
            @Nullable ReadField<String> id,
            @Nullable ReadField<OffsetDateTime> date,
            Party recipient) {
        var flags = EnumSet.noneOf(ReadingFlag.class);
        if (layout.alwaysPrintsPayeeAccount() && recipient.account() == null) {
            flags.add(ReadingFlag.ACCOUNT_NOT_READ);
        }
        if (headline.map(Headline::hasMinus).orElse(false)) {
            flags.add(ReadingFlag.MINUS_SIGN_SEEN);
        }
        if (verdict != null && debit != null) {
            flags.add(
                    AmountJudge.fits(verdict.amount().value(), debit.value())
                            ? ReadingFlag.DEBIT_FITS
                            : ReadingFlag.DEBIT_CONTRADICTS);
        }
        if (verdict != null && RowAmounts.contradict(page, verdict.amount().value())) {
            flags.remove(ReadingFlag.DEBIT_FITS);
            flags.add(ReadingFlag.DEBIT_CONTRADICTS);
        }
        if (verdict != null && verdict.disputed()) {
            flags.add(ReadingFlag.AMOUNT_DISPUTED);
        }
        var stamp = layout.dayInId();
        if (stamp != null
                && id != null
                && date != null
                && stamp.contradicts(id.value(), date.value().toLocalDate())) {
            flags.add(ReadingFlag.ID_DATE_CONTRADICTS);
        }
        if (layout.name(page).endsWith("received")) {
            flags.add(ReadingFlag.RECEIVED_VIEW);
        }
        return flags;
    }
}
