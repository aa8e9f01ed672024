package io.vikaya.subscription.web;

import io.vikaya.identity.Caller;
import io.vikaya.payment.ProofSource;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.OrderDesk;
import io.vikaya.subscription.OrderId;
import io.vikaya.subscription.Plan;
import io.vikaya.tenancy.TenantContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The shop's orders of plans, and paying them. */
@RestController
@RequestMapping("/api/v1/subscription/orders")
@PreAuthorize("hasRole('ADMIN')")
class OrderController {

    private final OrderDesk desk;

    OrderController(OrderDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<OrderResponse> all() {
        return desk.all().stream().map(OrderResponse::from).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('OWNER')")
    OrderResponse place(@Valid @RequestBody OrderRequest request, @AuthenticationPrincipal Caller caller) {
        return OrderResponse.from(
                desk.place(request.plan(), request.period(), caller.user().displayName()));
    }

    @GetMapping("/{id}")
    OrderResponse get(@PathVariable UUID id) {
        return OrderResponse.from(desk.get(new OrderId(id)));
    }

    @PostMapping(path = "/{id}/proofs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    OrderResponse submit(@PathVariable UUID id, @RequestPart MultipartFile file, @AuthenticationPrincipal Caller caller)
            throws IOException {
        return OrderResponse.from(desk.submit(
                TenantContext.require(),
                new OrderId(id),
                file.getBytes(),
                ProofSource.DASHBOARD,
                caller.user().displayName()));
    }

    @PostMapping("/{id}/cancel")
    @PreAuthorize("hasRole('OWNER')")
    OrderResponse cancel(@PathVariable UUID id) {
        return OrderResponse.from(desk.cancel(new OrderId(id)));
    }

    @GetMapping("/{id}/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable UUID id) {
        var receipt = desk.receipt(new OrderId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(receipt.number() + ".pdf")
                                .build()
                                .toString())
                .body(receipt.pdf());
    }

    record OrderRequest(@NotNull Plan plan, @NotNull BillingPeriod period) {}
}
