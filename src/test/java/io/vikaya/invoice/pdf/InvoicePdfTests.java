package io.vikaya.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.invoice.pdf.InvoiceDocument.Status;
import io.vikaya.shared.document.DocumentFonts;
import io.vikaya.shared.document.PdfFonts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class InvoicePdfTests {

    @ParameterizedTest
    @CsvSource({
        "1,KHR,SENT,1",
        "15,USD,PARTLY_PAID,1",
        "15,KHR,PAID,1",
        "40,USD,OVERDUE,2",
        "3,USD,CANCELLED,1",
        "120,KHR,DRAFT,5"
    })
    void saysNumberAndTotalsOnAsManyPagesAsNeeded(int lines, String currency, Status status, int pages)
            throws IOException {
        var invoice = SampleInvoices.of(lines, currency, status);

        var pdf = InvoicePdf.render(invoice);

        keep("invoice-%d-%s-%s.pdf".formatted(lines, currency, status), pdf);
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(pages);
            var extractor = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (var page = 1; page <= pages; page++) {
                var here = extractor.getTextFromPage(page);
                text.append(here);
                assertThat(here.contains("of " + pages)).isEqualTo(pages > 1);
                if (page < pages && lines > 15) {
                    assertThat(here).contains("Unit price");
                }
            }
            assertThat(text).contains("INV-2611-00042");
            var digits = invoice.total().toString().replaceAll("[^0-9.,]", "");
            assertThat(text.toString()).contains(digits);
            assertThat(text.toString()).contains("22 Dec 2026", "ABA Bank", "005 123 456", "SOK SOPHEA");
        }
    }

    @Test
    void namesThePageForReceiptsWhileSomethingIsDue() throws IOException {
        for (var status : Status.values()) {
            try (var reader = new PdfReader(InvoicePdf.render(SampleInvoices.of(15, "USD", status)))) {
                var page = new PdfTextExtractor(reader).getTextFromPage(1);
                var due = status != Status.PAID && status != Status.CANCELLED;
                assertThat(page.contains("No Telegram?"))
                        .as(status + ": " + page)
                        .isEqualTo(due);
                var links = reader.getPageN(1).getAsArray(PdfName.ANNOTS);
                assertThat(links != null && links.toString().length() > 0).isEqualTo(due);
                assertThat(reader.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @Test
    void writesDatesInBothLanguages() {
        assertThat(InvoiceLabel.date(LocalDate.of(2026, 11, 22))).isEqualTo("22 Nov 2026 / ២២ វិច្ឆិកា ២០២៦");
    }

    @Test
    void letsLongKhmerBreakBetweenClustersOnly() {
        assertThat(DocumentFonts.breakable("វិក្កយបត្រ")).isEqualTo("វិក្កយបត្រ");
        var broken = DocumentFonts.breakable("ព្រះរាជាណាចក្រកម្ពុជាព្រះរាជាណាចក្រកម្ពុជា");
        assertThat(broken).startsWith("ព្រះ\u200Bរា\u200Bជា\u200Bណា\u200Bច\u200Bក្រ\u200Bក\u200Bម្ពុ\u200Bជា");
        assertThat(PdfFonts.mayBreakAfter(0, 3, broken.length(), broken.toCharArray(), null))
                .isTrue();
        assertThat(PdfFonts.mayBreakAfter(0, 2, broken.length(), broken.toCharArray(), null))
                .isFalse();
        assertThat(broken.replace("\u200B", "")).isEqualTo("ព្រះរាជាណាចក្រកម្ពុជាព្រះរាជាណាចក្រកម្ពុជា");
    }

    @Test
    void rendersInSeveralThreadsAtOnce() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var sizes = IntStream.range(0, 12)
                    .mapToObj(any ->
                            threads.submit(() -> InvoicePdf.render(SampleInvoices.of(4, "KHR", Status.SENT)).length))
                    .toList()
                    .stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
            assertThat(sizes).allMatch(size -> size > 10_000);
        }
    }

    @Test
    void drawsWhateverPeopleType() throws IOException {
        var plain = SampleInvoices.of(0, "USD", Status.SENT);
        var odd = "😀\u0000\u202E" + "ព្រះរាជាណាចក្រកម្ពុជា".repeat(8) + " 中文 Café — \n\t";
        var price = plain.total();
        var invoice = new InvoiceDocument(
                new InvoiceDocument.Party(odd, null, ""),
                new byte[] {1, 2, 3},
                plain.number(),
                plain.issuedOn(),
                plain.dueOn(),
                new InvoiceDocument.Party("😀", odd, null),
                List.of(
                        new InvoiceDocument.Line(odd, BigDecimal.ONE, price, BigDecimal.ZERO, price),
                        new InvoiceDocument.Line("", BigDecimal.TEN, price, BigDecimal.ZERO, price)),
                price,
                price,
                price,
                price,
                price,
                price,
                price,
                odd,
                odd,
                new InvoiceDocument.PaymentBox(
                        odd, odd, odd, null, "https://shop.example/pay/0123456789abcdef0123456789abcdef"),
                Status.SENT);

        keep("odd.pdf", InvoicePdf.render(invoice));
        keep("odd.png", InvoicePicture.render(invoice));
        assertThat(InvoicePdf.render(plain)).isNotEmpty();
    }

    /** For people: {@code pdftoppm -r 80 -png target/invoices/….pdf}. */
    static void keep(String name, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "invoices"));
        Files.write(folder.resolve(name), bytes);
    }
}
