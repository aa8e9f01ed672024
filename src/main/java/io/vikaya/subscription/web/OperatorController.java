package io.vikaya.subscription.web;

import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.check.Check;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import io.vikaya.shared.paging.PageOf;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.OperatorDesk;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.domain.TenantOverview.TenantRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operators' pages. */
@RestController
@RequestMapping("/api/v1/operator")
@PreAuthorize("hasRole('OPERATOR')")
class OperatorController {

    private final OperatorDesk desk;

    OperatorController(OperatorDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/tenants")
    PageOf<TenantRow> tenants(
            @RequestParam(defaultValue = "") @Size(max = 100) String text,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return desk.tenants(text, page, size);
    }

    @GetMapping("/subscription-reviews")
    List<WaitingResponse> waiting() {
        return desk.waiting().stream().map(WaitingResponse::from).toList();
    }

    @PostMapping("/subscription-reviews/{taskId}/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable String taskId, @Valid @RequestBody ApprovalRequest request, Principal caller) {
        desk.approve(taskId, caller.getName(), new Money(new BigDecimal(request.amount()), Currencies.USD));
    }

    @PostMapping("/subscription-reviews/{taskId}/reject")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable String taskId, @Valid @RequestBody RejectionRequest request, Principal caller) {
        desk.reject(taskId, caller.getName(), request.reason(), request.note());
    }

    @GetMapping("/subscription-reviews/{taskId}/image")
    ResponseEntity<byte[]> image(@PathVariable String taskId) {
        var picture = desk.picture(taskId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture.content());
    }

    /**
     * A payment for a plan that an operator decides.
     *
     * @param read the amount on the picture, as far as it could be read
     * @param dueAt a day after it was sent
     */
    record WaitingResponse(
            String taskId,
            UUID orderId,
            String reference,
            String tenantName,
            Plan plan,
            BillingPeriod period,
            Money expected,
            @Nullable Money read,
            @Nullable Integer score,
            @Nullable VerdictReason reason,
            UUID proofId,
            String senderName,
            Instant createdAt,
            Instant dueAt,
            List<Check> checks) {

        private static final Duration DUE_AFTER = Duration.ofHours(24);

        static WaitingResponse from(OperatorDesk.Waiting waiting) {
            var order = waiting.order();
            var proof = waiting.proof();
            return new WaitingResponse(
                    waiting.taskId(),
                    order.orderId(),
                    order.reference(),
                    order.tenantName(),
                    order.plan(),
                    order.period(),
                    proof.expected().amount(),
                    proof.readAmount(),
                    proof.score(),
                    proof.reason(),
                    proof.id().value(),
                    proof.senderName(),
                    proof.receivedAt(),
                    proof.receivedAt().plus(DUE_AFTER),
                    proof.checks());
        }
    }

    /** @param amount dollars that arrived */
    record ApprovalRequest(
            @NotBlank @Pattern(regexp = "\\d{1,7}(\\.\\d{1,2})?")
            String amount) {}

    /** @param note what the shop is told besides the reason */
    record RejectionRequest(
            @NotNull VerdictReason reason,
            @Nullable @Size(max = 300) String note) {}
}
