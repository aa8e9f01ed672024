package io.vikaya.telegram.emulator;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.InvoiceView;
import io.vikaya.shared.money.Money;
import io.vikaya.subscription.OrderDesk;
import io.vikaya.subscription.OrderStory.Told;
import io.vikaya.subscription.SubscriptionOrder;
import io.vikaya.telegram.emulator.EmulatorStore.ChatMessage;
import io.vikaya.telegram.emulator.EmulatorStore.Person;
import io.vikaya.telegram.emulator.bank.BankAppPicture;
import io.vikaya.telegram.emulator.bank.BankIds;
import io.vikaya.telegram.emulator.bank.BankPayment;
import io.vikaya.telegram.emulator.bank.ReceiptLayout;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.tenancy.ReceivingAccountDetails;
import io.vikaya.tenancy.ReceivingAccounts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The bank app on an emulated customer's phone: pays a bill, makes a success screenshot and sends it to the bot. Only the
 * picture leaves it; the platform learns of the payment by reading that.
 */
@Component
@ConditionalOnProperty("vikaya.telegram.emulator")
public class BankApp {

    private static final Duration LONG_AGO = Duration.ofDays(30);

    private final EmulatorStore store;
    private final EmulatedPhone phone;
    private final Phones phones;
    private final InvoiceService invoices;
    private final ReceivingAccounts accounts;
    private final OrderDesk orders;
    private final Clock clock;
    private final BankIds ids = new BankIds(new SecureRandom());

    BankApp(
            EmulatorStore store,
            EmulatedPhone phone,
            Phones phones,
            InvoiceService invoices,
            ReceivingAccounts accounts,
            OrderDesk orders,
            Clock clock) {
        this.store = store;
        this.phone = phone;
        this.phones = phones;
        this.invoices = invoices;
        this.accounts = accounts;
        this.orders = orders;
        this.clock = clock;
    }

    /** What goes wrong on purpose. */
    public enum Flaw {
        NONE,
        /** Paid a month ago. */
        OLD_DATE,
        WRONG_ACCOUNT,
        /** Cropped so that nobody sees who received it. */
        COVERED_RECIPIENT,
        /** The picture of the last payment, once more. */
        SAME_AGAIN
    }

    /** A bill whose QR this person has received. */
    public record Bill(UUID invoiceId, String number, Money due, String recipientName, String recipientAccount) {}

    /** An order to pay. */
    public record Payment(
            UUID invoiceId, String bank, @Nullable String amount, Flaw flaw, boolean asPhoto) {}

    /** The open bills of the current tenant's that this person has; for its own people, what the shop pays for its plan. */
    public List<Bill> bills(Person person) {
        var bills = new ArrayList<Bill>();
        for (var link : phones.linksOf(person)) {
            if (link.kind() == LinkKind.CUSTOMER) {
                invoices.openOf(new CustomerId(link.subject()))
                        .forEach(invoice -> accounts.receivingFor(invoice.due().currency())
                                .ifPresent(account -> bills.add(bill(invoice, account))));
            } else {
                orders.open().map(Told::order).map(BankApp::bill).ifPresent(bills::add);
            }
        }
        return bills;
    }

    /** Pays and sends the picture; empty when there is no such bill, or no earlier picture to send again. */
    public Optional<ChatMessage> pay(Person person, Payment payment) {
        if (payment.flaw() == Flaw.SAME_AGAIN) {
            return store.lastReceipt(person.chatId())
                    .map(file -> phone.send(person, file.name(), file.mediaType(), file.content(), false, true));
        }
        return bills(person).stream()
                .filter(bill -> bill.invoiceId().equals(payment.invoiceId()))
                .findFirst()
                .map(bill -> phone.send(
                        person, "receipt.jpg", "image/jpeg", picture(person, bill, payment), payment.asPhoto(), true));
    }

    private byte[] picture(Person person, Bill bill, Payment payment) {
        // Only ABA's slip prints the payee's account, so that is where a wrong one can be seen.
        var layout = payment.flaw() == Flaw.WRONG_ACCOUNT ? ReceiptLayout.ABA_SLIP : layout(payment.bank());
        var at = payment.flaw() == Flaw.OLD_DATE ? clock.instant().minus(LONG_AGO) : clock.instant();
        var amount = payment.amount() == null || payment.amount().isBlank()
                ? bill.due()
                : Money.of(payment.amount(), bill.due().currency().getCurrencyCode());
        var payee =
                switch (payment.flaw()) {
                    case WRONG_ACCOUNT -> new Payee("CHEA VUTHY", "009 888 777");
                    case COVERED_RECIPIENT -> new Payee("", "");
                    default -> new Payee(bill.recipientName(), bill.recipientAccount());
                };
        return BankAppPicture.render(receipt(layout, amount, payee, person, at));
    }

    /** Who received it, as far as the picture shows it. */
    private record Payee(String name, String account) {}

    private BankPayment receipt(ReceiptLayout layout, Money amount, Payee payee, Person payer, Instant at) {
        return new BankPayment(
                layout,
                amount,
                payee.name(),
                payee.account(),
                payer.name().toUpperCase(java.util.Locale.ROOT),
                "012 %03d %03d".formatted(payer.chatId() % 1000, (payer.chatId() * 7 + 13) % 1000),
                ids.transactionId(layout.bank(), at),
                ids.reference(layout.bank(), at),
                ids.hash(),
                at);
    }

    private static ReceiptLayout layout(String bank) {
        return switch (bank) {
            case "ACLEDA" -> ReceiptLayout.ACLEDA_SUCCESS;
            case "PRASAC" -> ReceiptLayout.PRASAC_SUCCESS;
            case "GENERIC" -> ReceiptLayout.GENERIC_SUCCESS;
            default -> ReceiptLayout.ABA_SLIP;
        };
    }

    private static Bill bill(SubscriptionOrder order) {
        return new Bill(
                order.id().value(),
                order.reference(),
                order.due(),
                order.payee().name(),
                order.payee().account());
    }

    private static Bill bill(InvoiceView invoice, ReceivingAccountDetails account) {
        return new Bill(
                invoice.id().value(),
                String.valueOf(invoice.number()),
                invoice.due(),
                account.accountHolder(),
                account.accountNumber());
    }
}
