package io.vikaya.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.invoice.pdf.InvoiceDocument.Status;
import io.vikaya.payment.ocr.SharedEngine;
import io.vikaya.shared.image.ImageDecoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payee, account, amount and date are all on our own invoice, and its picture is what a customer has at hand. */
class OwnInvoiceIsNoReceiptTests {

    @ParameterizedTest
    @CsvSource({"USD,SENT", "KHR,SENT", "USD,OVERDUE", "USD,PAID", "KHR,PAID"})
    void whateverItSaysOfBeingPaid(String currency, Status status) {
        var picture = InvoicePicture.render(SampleInvoices.of(3, currency, status));

        var reading = SharedEngine.reader().read(new ImageDecoder().decode(picture));

        assertThat(reading.isCompletedReceipt()).isFalse();
    }
}
