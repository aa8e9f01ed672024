package io.vikaya.tenancy.web;

import io.vikaya.shared.paging.PageOf;
import io.vikaya.tenancy.AuditLog;
import io.vikaya.tenancy.AuditQuestion;
import io.vikaya.tenancy.BusinessTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit-log")
@PreAuthorize("hasRole('ADMIN')")
class AuditLogController {

    private final AuditLog log;

    AuditLogController(AuditLog log) {
        this.log = log;
    }

    /** Days are days of Phnom Penh, both inclusive. */
    @GetMapping
    PageOf<AuditEntryResponse> search(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Size(max = 100) String action,
            @RequestParam(required = false) @Nullable @Size(max = 100) String actor,
            @RequestParam(required = false) @Nullable @Size(max = 100) String search,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
        return log.search(question(from, to, action, actor, search), page, size).map(AuditEntryResponse::from);
    }

    @GetMapping("/actions")
    List<String> actions() {
        return log.actions();
    }

    /** Written to a temporary file first: a transaction does not wait for a slow phone, and an error is still an error. */
    @GetMapping(path = "/export", produces = "text/csv")
    ResponseEntity<InputStreamResource> export(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Size(max = 100) String action,
            @RequestParam(required = false) @Nullable @Size(max = 100) String actor,
            @RequestParam(required = false) @Nullable @Size(max = 100) String search)
            throws IOException {
        log.countExport();
        var file = Files.createTempFile("audit", ".csv");
        write(file, question(from, to, action, actor, search));
        var size = Files.size(file);
        var content = Files.newInputStream(file, java.nio.file.StandardOpenOption.DELETE_ON_CLOSE);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vikaya-audit-log.csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .contentLength(size)
                .body(new InputStreamResource(content));
    }

    private void write(Path file, AuditQuestion question) throws IOException {
        try (var out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            var csv = new AuditCsv(out);
            log.each(question, csv::add);
        }
    }

    private static AuditQuestion question(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String action,
            @Nullable String actor,
            @Nullable String search) {
        return new AuditQuestion(
                from == null ? null : startOf(from),
                to == null ? null : startOf(to.plusDays(1)),
                action,
                actor,
                null,
                search);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }
}
