package io.vikaya.customer;

import io.vikaya.customer.domain.CustomerRepository;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.UsageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Customers that are not archived. */
@Component
class CustomersInUse implements UsageSource {

    private final CustomerRepository customerRepository;

    CustomersInUse(CustomerRepository customerRepository) {
        this.customerRepository = customerRepository;
    }

    @Override
    public Limit limit() {
        return Limit.CUSTOMERS;
    }

    @Override
    @Transactional(readOnly = true)
    public long used() {
        return customerRepository.countByArchivedFalse();
    }
}
