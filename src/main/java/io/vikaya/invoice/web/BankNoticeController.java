package io.vikaya.invoice.web;

import io.vikaya.invoice.BankNotices;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceView;
import io.vikaya.invoice.NotABankNoticeException;
import io.vikaya.invoice.NoticeMatch;
import io.vikaya.shared.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bank notices that somebody pastes. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("hasRole('USER')")
class BankNoticeController {

    private final BankNotices notices;

    BankNoticeController(BankNotices notices) {
        this.notices = notices;
    }

    /** Reads a notice and finds what it may be for; nothing is stored. */
    @PostMapping("/bank-notices/match")
    NoticeMatchResponse match(@Valid @RequestBody NoticeRequest request) {
        return notices.match(request.text()).map(NoticeMatchResponse::from).orElseThrow(NotABankNoticeException::new);
    }

    @PostMapping("/invoices/{id}/bank-notices")
    @ResponseStatus(HttpStatus.CREATED)
    NoticeSubmittedResponse submit(@PathVariable UUID id, @Valid @RequestBody NoticeRequest request) {
        return new NoticeSubmittedResponse(
                notices.submit(new InvoiceId(id), request.text()).value());
    }

    record NoticeRequest(@NotBlank @Size(max = 600) String text) {}

    record NoticeSubmittedResponse(UUID proofId) {}

    record NoticeMatchResponse(
            Money amount,
            OffsetDateTime paidAt,
            @Nullable String payer,
            @Nullable String transactionId,
            List<Candidate> candidates) {

        static NoticeMatchResponse from(NoticeMatch match) {
            var notice = match.notice();
            return new NoticeMatchResponse(
                    notice.amount(),
                    notice.paidAt(),
                    notice.payer(),
                    notice.transactionId() == null ? notice.hash() : notice.transactionId(),
                    match.candidates().stream().map(Candidate::from).toList());
        }
    }

    record Candidate(UUID id, @Nullable String number, String customerName, Money due) {

        static Candidate from(InvoiceView invoice) {
            return new Candidate(invoice.id().value(), invoice.number(), invoice.customerName(), invoice.due());
        }
    }
}
