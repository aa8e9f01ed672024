package io.vikaya.customer;

/** A customer as others may see them. */
public record CustomerView(CustomerId id, CustomerDetails details, boolean archived) {

    public String name() {
        return details.name();
    }
}
