package io.vikaya.customer.domain;

import io.vikaya.customer.CustomerDetails;
import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A tenant's buyer. */
@Entity
@Table(schema = "invoice", name = "customer")
public class Customer {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String name;

    private @Nullable String company;

    private @Nullable String phone;

    private @Nullable String email;

    private @Nullable String address;

    private @Nullable String notes;

    private boolean archived;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    public Customer(CustomerDetails details, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.name = details.name().strip();
        this.createdAt = createdAt;
        describe(details);
    }

    public final void describe(CustomerDetails details) {
        this.name = details.name().strip();
        this.company = details.company();
        this.phone = details.phone();
        this.email = details.email();
        this.address = details.address();
        this.notes = details.notes();
    }

    public void archive(boolean archived) {
        this.archived = archived;
    }

    public CustomerView view() {
        return new CustomerView(
                new CustomerId(id), new CustomerDetails(name, company, phone, email, address, notes), archived);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
