package io.vikaya.invoice.pdf;

import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything an invoice shows, already computed: the page adds nothing up.
 *
 * @param merchant who issues it
 * @param logo PNG or JPEG bytes; left out when null or unreadable
 * @param number {@code INV-2611-00001}
 * @param issuedOn business day in Asia/Phnom_Penh
 * @param dueOn business day in Asia/Phnom_Penh
 * @param discount what is taken off the subtotal, not negative; its row is left out when zero
 * @param overpaid what the customer has in credit, null when nothing
 * @param rateNote the exchange rate used and its date in words, null when none was used
 * @param notes free text of the merchant
 * @param payment where to pay, null when the merchant takes cash only
 */
public record InvoiceDocument(
        Party merchant,
        byte @Nullable [] logo,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Party customer,
        List<Line> lines,
        Money subtotal,
        Money discount,
        Money tax,
        Money total,
        Money paid,
        Money amountDue,
        @Nullable Money overpaid,
        @Nullable String rateNote,
        @Nullable String notes,
        @Nullable PaymentBox payment,
        Status status) {

    public InvoiceDocument {
        lines = List.copyOf(lines);
    }

    /** A merchant or a customer; {@code null} lines are left out. */
    public record Party(
            String name, @Nullable String address, @Nullable String phone) {}

    /**
     * One thing sold.
     *
     * @param quantity up to three decimals
     * @param taxPercent 10 for ten percent
     */
    public record Line(
            String description, BigDecimal quantity, Money unitPrice, BigDecimal taxPercent, Money lineTotal) {}

    /**
     * Where to pay.
     *
     * @param khqr the KHQR string that goes into the picture, null for none
     * @param receiptPage where a receipt can be sent without Telegram, null for a draft
     */
    public record PaymentBox(
            String bankName,
            String accountNumber,
            String accountHolder,
            @Nullable String khqr,
            @Nullable String receiptPage) {}

    /** What the badge says. */
    public enum Status {
        DRAFT,
        SENT,
        PARTLY_PAID,
        PAID,
        OVERDUE,
        CANCELLED
    }

    /** The QR to show: none where nothing is to be paid any more, or somebody pays twice. */
    Optional<String> khqr() {
        return Optional.ofNullable(payment).map(PaymentBox::khqr).filter(present -> payable());
    }

    /** The page to name: none where nothing is to be paid any more. */
    Optional<String> receiptPage() {
        return Optional.ofNullable(payment).map(PaymentBox::receiptPage).filter(present -> payable());
    }

    private boolean payable() {
        return status != Status.PAID && status != Status.CANCELLED;
    }
}
