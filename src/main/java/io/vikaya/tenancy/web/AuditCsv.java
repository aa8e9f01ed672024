package io.vikaya.tenancy.web;

import io.vikaya.tenancy.AuditEntry;
import io.vikaya.tenancy.BusinessTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The audit trail as a spreadsheet opens it. */
final class AuditCsv {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final CSVPrinter csv;

    /** Begins with a byte order mark, without which Excel shows Khmer as rubbish. */
    AuditCsv(Appendable out) throws IOException {
        out.append('\uFEFF');
        csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(
                "Time (Phnom Penh)",
                "Who",
                "Kind",
                "What",
                "Subject",
                "Subject id",
                "Details",
                "Before",
                "After",
                "Address",
                "Device");
    }

    void add(AuditEntry entry) {
        try {
            csv.printRecord(Arrays.stream(new String[] {
                        AT.format(entry.at().atZone(BusinessTime.ZONE)),
                        entry.actorName(),
                        entry.actorKind().name(),
                        entry.action(),
                        entry.subjectType(),
                        entry.subjectId().toString(),
                        text(entry.details()),
                        text(entry.before()),
                        text(entry.after()),
                        entry.address(),
                        entry.device()
                    })
                    .map(AuditCsv::harmless)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A cell that begins like a formula would be run as one when the file is opened (OWASP, CSV injection). */
    private static String harmless(@Nullable String cell) {
        return cell != null && cell.matches("(?s)[=+\\-@\t\r].*")
                ? "'" + cell
                : String.valueOf(cell == null ? "" : cell);
    }
}
