package io.vikaya.invoice;

import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerService;
import io.vikaya.invoice.domain.CreditBalances;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.invoice.domain.LedgerEntry;
import io.vikaya.invoice.domain.LedgerEntryRepository;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a customer stands with the shop, and paying their credit back. */
@Service
@Transactional
public class CustomerCredit {

    private static final PageRequest LATEST = PageRequest.of(0, 50);

    private final CustomerService customers;
    private final InvoiceRepository invoices;
    private final LedgerEntryRepository entries;
    private final CreditBalances credits;
    private final LedgerNotices notices;
    private final AuditTrail audit;
    private final BusinessTime time;

    CustomerCredit(
            CustomerService customers,
            InvoiceRepository invoices,
            LedgerEntryRepository entries,
            CreditBalances credits,
            LedgerNotices notices,
            AuditTrail audit,
            BusinessTime time) {
        this.customers = customers;
        this.invoices = invoices;
        this.entries = entries;
        this.credits = credits;
        this.notices = notices;
        this.audit = audit;
        this.time = time;
    }

    /** One line for each currency that was ever used with the customer. */
    @Transactional(readOnly = true)
    public List<CustomerBalance> balances(CustomerId customer) {
        customers.get(customer);
        var lines = new TreeMap<String, CustomerBalance>();
        for (var sum : invoices.sumsOf(customer.value())) {
            var currency = sum.getCurrency();
            lines.put(
                    currency.getCurrencyCode(),
                    new CustomerBalance(
                            new Money(sum.getBilled(), currency),
                            new Money(sum.getPaid(), currency),
                            new Money(sum.getBilled().subtract(sum.getPaid()), currency),
                            Money.zero(currency)));
        }
        for (var credit : credits.of(customer)) {
            var zero = Money.zero(credit.currency());
            var line = lines.getOrDefault(
                    credit.currency().getCurrencyCode(), new CustomerBalance(zero, zero, zero, zero));
            lines.put(
                    credit.currency().getCurrencyCode(),
                    new CustomerBalance(line.billed(), line.paid(), line.open(), credit));
        }
        return List.copyOf(lines.values());
    }

    /** The customer's latest entries, newest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntryView> ledger(CustomerId customer) {
        customers.get(customer);
        var all = entries.findByCustomerIdOrderByPositionDesc(customer.value(), LATEST);
        var voided =
                all.stream().map(LedgerEntry::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = invoices
                .findAllById(all.stream()
                        .map(LedgerEntry::invoice)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(invoice -> invoice.id().value(), Function.identity()));
        return all.stream()
                .map(entry -> {
                    var invoice = entry.invoice() == null ? null : known.get(entry.invoice());
                    return invoice == null
                            ? entry.view(voided, null, false)
                            : entry.view(voided, invoice.number(), invoice.status() == InvoiceStatus.CANCELLED);
                })
                .toList();
    }

    /**
     * Notes that credit was paid back.
     *
     * @throws InsufficientCreditException when they have less in that currency
     */
    public void refund(CustomerId customer, Money amount, MoneyWay way, String note) {
        var known = customers.get(customer);
        if (!amount.isPositive()) {
            throw InvalidPaymentException.amount();
        }
        credits.change(customer, Money.zero(amount.currency()).minus(amount));
        var entry = entries.save(LedgerEntry.refund(customer.value(), amount, way, note, time.now()));
        audit.record(
                "customer.refunded",
                "customer",
                customer.value(),
                Map.of("name", known.name(), "amount", amount.toString(), "way", way.name(), "note", note));
        notices.refunded(customer, entry);
    }
}
