package io.vikaya.invoice.pdf;

import io.vikaya.shared.document.PdfFonts;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What stands around the text of every page: a line of color above, number and page below, the stamp of a paid one. */
final class InvoiceFrame extends PdfPageEventHelper {

    private static final float EDGE = 42;
    private static final float STAMP_TILT = 14;

    private final InvoiceDocument invoice;
    private final int knownPages;
    private int pages;

    InvoiceFrame(InvoiceDocument invoice, int knownPages) {
        this.invoice = invoice;
        this.knownPages = knownPages;
    }

    /** How many pages have been ended. */
    int pages() {
        return pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages++;
        var page = document.getPageSize();
        var canvas = writer.getDirectContent();
        canvas.setColorFill(Palette.ACCENT);
        canvas.rectangle(0, page.getHeight() - 6, page.getWidth(), 6);
        canvas.fill();
        if (knownPages > 1) {
            var foot = invoice.number() + "   ·   " + InvoiceLabel.AMOUNT_DUE.english() + " "
                    + Palette.money(invoice.amountDue());
            ColumnText.showTextAligned(
                    canvas, Element.ALIGN_LEFT, PdfFonts.phrase(foot, 8, false, Palette.MUTED), EDGE, 22, 0);
            var count = "ទំព័រ / Page " + pages + " of " + knownPages;
            ColumnText.showTextAligned(
                    canvas,
                    Element.ALIGN_RIGHT,
                    PdfFonts.phrase(count, 8, false, Palette.MUTED),
                    page.getWidth() - EDGE,
                    22,
                    0);
        }
        if (pages == 1 && invoice.status() == InvoiceDocument.Status.PAID) {
            stamp(canvas, page.getWidth() - 160, page.getHeight() - 268, "PAID");
        } else if (pages == 1 && invoice.status() == InvoiceDocument.Status.CANCELLED) {
            stamp(canvas, page.getWidth() - 160, page.getHeight() - 268, "CANCELLED");
        }
    }

    private void stamp(PdfContentByte canvas, float x, float y, String text) {
        var width = PdfFonts.LATIN_BOLD.getWidthPoint(text, 30) + 34;
        var cos = (float) Math.cos(Math.toRadians(STAMP_TILT));
        var sin = (float) Math.sin(Math.toRadians(STAMP_TILT));
        var color = InvoiceLabel.color(invoice.status());
        var faint = new PdfGState();
        faint.setFillOpacity(0.62f);
        faint.setStrokeOpacity(0.62f);
        canvas.saveState();
        canvas.setGState(faint);
        canvas.concatCTM(cos, sin, -sin, cos, x, y);
        canvas.setColorStroke(color);
        canvas.setLineWidth(2.6f);
        canvas.roundRectangle(-width / 2, -23, width, 46, 8);
        canvas.stroke();
        canvas.setLineWidth(0.8f);
        canvas.roundRectangle(-width / 2 + 4, -19, width - 8, 38, 5);
        canvas.stroke();
        ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, PdfFonts.phrase(text, 30, true, color), 0, -11, 0);
        canvas.restoreState();
    }
}
