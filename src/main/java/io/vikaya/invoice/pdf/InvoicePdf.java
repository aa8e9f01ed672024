package io.vikaya.invoice.pdf;

import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/** An invoice as a PDF, A4, in Khmer and English, with its KHQR. Safe for use by several threads. */
public final class InvoicePdf {

    private static final float MARGIN = 42;
    private static final float FOOT = 40;
    /** Invoices of so many lines are squeezed until they fit one page. */
    private static final int ONE_PAGE_LINES = 15;

    private static final float[] DENSITIES = {1f, 0.86f, 0.72f, 0.6f, 0.45f, 0.3f};

    private InvoicePdf() {}

    /**
     * The pages.
     *
     * @throws IllegalArgumentException when the KHQR is too long for a QR code
     */
    public static byte[] render(InvoiceDocument invoice) {
        var density = DENSITIES[0];
        var draft = draw(invoice, density, 0);
        if (invoice.lines().size() <= ONE_PAGE_LINES) {
            for (var at = 1; at < DENSITIES.length && draft.pages() > 1; at++) {
                density = DENSITIES[at];
                draft = draw(invoice, density, 0);
            }
        }
        return draft.pages() > 1 ? draw(invoice, density, draft.pages()).bytes() : draft.bytes();
    }

    /**
     * Draws all pages.
     *
     * @param density below 1 for less air between lines
     * @param knownPages how many there will be, 0 when not known yet: then none is numbered
     */
    private static Drawing draw(InvoiceDocument invoice, float density, int knownPages) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
        var writer = PdfWriter.getInstance(document, bytes);
        var frame = new InvoiceFrame(invoice, knownPages);
        writer.setPageEvent(frame);
        document.addTitle(invoice.number());
        document.addAuthor(invoice.merchant().name());
        document.open();
        document.add(InvoiceHead.of(invoice));
        document.add(InvoiceLines.of(invoice, density));
        document.add(InvoiceFoot.of(invoice, writer));
        document.close();
        return new Drawing(bytes.toByteArray(), frame.pages());
    }

    private record Drawing(byte[] bytes, int pages) {}
}
