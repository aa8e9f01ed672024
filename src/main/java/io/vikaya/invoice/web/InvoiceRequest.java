package io.vikaya.invoice.web;

import io.vikaya.customer.CustomerId;
import io.vikaya.inventory.ProductId;
import io.vikaya.invoice.Discount;
import io.vikaya.invoice.WriteInvoice;
import io.vikaya.shared.money.Currencies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record InvoiceRequest(
        @NotNull UUID customerId,
        @NotBlank String currency,
        @Nullable LocalDate dueDate,
        @Nullable @Size(max = 2000) String notes,
        @Nullable @Valid DiscountRequest discount,
        @NotEmpty @Size(max = 200) List<@Valid LineRequest> lines) {

    record DiscountRequest(
            @NotNull Discount.Kind kind,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal value) {}

    record LineRequest(
            @Nullable UUID productId,
            @NotBlank @Size(max = 300) String description,

            @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal quantity,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal unitPrice,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 3) BigDecimal taxPercent) {}

    WriteInvoice content() {
        return new WriteInvoice(
                new CustomerId(customerId),
                Currencies.of(currency),
                dueDate,
                notes,
                discount == null ? null : new Discount(discount.kind(), discount.value()),
                lines.stream()
                        .map(line -> new WriteInvoice.Line(
                                line.productId() == null ? null : new ProductId(line.productId()),
                                line.description(),
                                line.quantity(),
                                line.unitPrice(),
                                line.taxPercent()))
                        .toList());
    }
}
