package io.vikaya.customer;

import io.vikaya.customer.domain.Customer;
import io.vikaya.customer.domain.CustomerRepository;
import io.vikaya.shared.paging.PageOf;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.Entitlements;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.LimitReachedException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current tenant's customers. */
@Service
public class CustomerService {

    private final CustomerRepository customers;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final Clock clock;

    CustomerService(CustomerRepository customers, Entitlements entitlements, AuditTrail audit, Clock clock) {
        this.customers = customers;
        this.entitlements = entitlements;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws LimitReachedException when the plan allows no more */
    @Transactional
    public CustomerView add(CustomerDetails details) {
        entitlements.requireRoom(Limit.CUSTOMERS);
        var customer = customers.save(new Customer(details, clock.instant())).view();
        audit.record("customer.added", "customer", customer.id().value(), Map.of("name", customer.name()));
        return customer;
    }

    /** @throws CustomerNotFoundException when it is not this tenant's */
    @Transactional
    public CustomerView change(CustomerId id, CustomerDetails details) {
        var customer = require(id);
        customer.describe(details);
        audit.record("customer.changed", "customer", id.value(), Map.of("name", details.name()));
        return customer.view();
    }

    /**
     * Hides a customer from lists, or brings them back; nothing of their history is lost.
     *
     * @throws LimitReachedException when the plan allows no more, bringing one back
     */
    @Transactional
    public CustomerView archive(CustomerId id, boolean archived) {
        var customer = require(id);
        if (!archived && customer.view().archived()) {
            entitlements.requireRoom(Limit.CUSTOMERS);
        }
        customer.archive(archived);
        audit.record("customer.archived", "customer", id.value(), Map.of("archived", archived));
        return customer.view();
    }

    /** @throws CustomerNotFoundException when it is not this tenant's */
    @Transactional(readOnly = true)
    public CustomerView get(CustomerId id) {
        return require(id).view();
    }

    /** Customers whose name, company or phone contains {@code text}, by name. */
    @Transactional(readOnly = true)
    public PageOf<CustomerView> search(String text, boolean archived, int page, int size) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "\\%") + "%";
        var found = customers.search(pattern, archived, PageRequest.of(page, size));
        return new PageOf<>(found.map(Customer::view).getContent(), page, size, found.getTotalElements());
    }

    private Customer require(CustomerId id) {
        return customers.findById(id.value()).orElseThrow(CustomerNotFoundException::new);
    }
}
