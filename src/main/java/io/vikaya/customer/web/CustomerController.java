package io.vikaya.customer.web;

import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerService;
import io.vikaya.shared.paging.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers")
@PreAuthorize("hasRole('VIEWER')")
class CustomerController {

    private final CustomerService customers;

    CustomerController(CustomerService customers) {
        this.customers = customers;
    }

    @GetMapping
    PageOf<CustomerResponse> search(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean archived,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        return customers.search(search, archived, page, size).map(CustomerResponse::from);
    }

    @GetMapping("/{id}")
    CustomerResponse get(@PathVariable UUID id) {
        return CustomerResponse.from(customers.get(new CustomerId(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('USER')")
    CustomerResponse add(@Valid @RequestBody CustomerRequest request) {
        return CustomerResponse.from(customers.add(request.details()));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('USER')")
    CustomerResponse change(@PathVariable UUID id, @Valid @RequestBody CustomerRequest request) {
        return CustomerResponse.from(customers.change(new CustomerId(id), request.details()));
    }

    @PostMapping("/{id}/archive")
    @PreAuthorize("hasRole('USER')")
    CustomerResponse archive(@PathVariable UUID id) {
        return CustomerResponse.from(customers.archive(new CustomerId(id), true));
    }

    @PostMapping("/{id}/restore")
    @PreAuthorize("hasRole('USER')")
    CustomerResponse restore(@PathVariable UUID id) {
        return CustomerResponse.from(customers.archive(new CustomerId(id), false));
    }
}
