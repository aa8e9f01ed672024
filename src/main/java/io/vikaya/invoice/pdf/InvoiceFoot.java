package io.vikaya.invoice.pdf;

import io.vikaya.shared.document.DocumentFonts;
import io.vikaya.shared.document.PdfFonts;
import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** What it comes to, and how to pay it: kept together on one page. */
final class InvoiceFoot {

    private static final float CARD_WIDTH = 128;
    private static final float CARD_HEIGHT = 178;
    private static final float CARD_HEAD = 22;
    private static final float QR_SIDE = 104;

    private InvoiceFoot() {}

    static PdfPTable of(InvoiceDocument invoice, PdfWriter writer) {
        var foot = Cells.table(1.22f, 1);
        foot.setKeepTogether(true);
        foot.setSplitRows(false);
        var left = payment(invoice, writer);
        left.setPaddingRight(22);
        foot.addCell(left);
        foot.addCell(totals(invoice, writer));
        return foot;
    }

    private static PdfPCell totals(InvoiceDocument invoice, PdfWriter writer) {
        var totals = Cells.table(1.25f, 1);
        row(totals, InvoiceLabel.SUBTOTAL, Palette.money(invoice.subtotal()), false);
        if (!invoice.discount().isZero()) {
            row(totals, InvoiceLabel.DISCOUNT, "-" + Palette.money(invoice.discount()), false);
        }
        if (!invoice.tax().isZero()) {
            row(totals, InvoiceLabel.TAX, Palette.money(invoice.tax()), false);
        }
        row(totals, InvoiceLabel.TOTAL, Palette.money(invoice.total()), true);
        if (!invoice.paid().isZero()) {
            row(totals, InvoiceLabel.PAID, "-" + Palette.money(invoice.paid()), false);
        }
        row(totals, InvoiceLabel.AMOUNT_DUE, Palette.money(invoice.amountDue()), true);
        if (invoice.overpaid() != null && !invoice.overpaid().isZero()) {
            row(totals, InvoiceLabel.OVERPAID, Palette.money(invoice.overpaid()), false);
        }
        var cell = Cells.empty();
        cell.addElement(totals);
        remarks(invoice, cell);
        invoice.receiptPage().ifPresent(page -> cell.addElement(ReceiptLink.of(page, writer)));
        return cell;
    }

    private static void row(PdfPTable table, InvoiceLabel label, String value, boolean strong) {
        var ink = strong ? Palette.INK : Palette.MUTED;
        var name = Cells.text(label.khmer() + " " + label.english(), 8.5f, strong, ink, Element.ALIGN_LEFT);
        var said = Cells.text(value, strong ? 10.5f : 9, strong, Palette.INK, Element.ALIGN_RIGHT);
        for (var cell : new PdfPCell[] {name, said}) {
            cell.setPaddingTop(3);
            cell.setPaddingBottom(5);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(Palette.RULE);
            cell.setBorderWidth(0.6f);
            table.addCell(cell);
        }
    }

    private static PdfPCell payment(InvoiceDocument invoice, PdfWriter writer) {
        var box = invoice.payment();
        if (box == null) {
            return Cells.empty();
        }
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(10);
        cell.setCellEvent((self, area, canvases) -> {
            var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
            canvas.saveState();
            canvas.setColorFill(Palette.SOFT);
            canvas.roundRectangle(area.getLeft(), area.getBottom(), area.getWidth() - 14, area.getHeight(), 8);
            canvas.fill();
            canvas.restoreState();
        });
        var words = Cells.empty();
        words.addElement(Cells.line(InvoiceLabel.PAY_TO.khmer(), 10, true, Palette.INK));
        words.addElement(Cells.line(InvoiceLabel.PAY_TO.english(), 7.5f, false, Palette.MUTED));
        said(words, InvoiceLabel.BANK, box.bankName());
        said(words, InvoiceLabel.ACCOUNT, box.accountNumber());
        said(words, InvoiceLabel.HOLDER, box.accountHolder());
        var khqr = invoice.khqr().orElse(null);
        if (khqr == null) {
            var alone = Cells.table(1);
            alone.addCell(words);
            cell.addElement(alone);
            return cell;
        }
        said(words, InvoiceLabel.SCAN, "");
        var split = Cells.table(1, 1.05f);
        split.addCell(words);
        var picture = Cells.empty();
        var card = card(invoice, khqr, writer);
        card.setAlignment(Element.ALIGN_RIGHT);
        picture.addElement(card);
        split.addCell(picture);
        cell.addElement(split);
        return cell;
    }

    private static void said(PdfPCell cell, InvoiceLabel label, String value) {
        var name = Cells.line(label.khmer() + " " + label.english(), 7.5f, false, Palette.MUTED);
        name.setSpacingBefore(5);
        cell.addElement(name);
        if (!value.isEmpty()) {
            cell.addElement(Cells.line(value, 9, true, Palette.INK));
        }
    }

    /** The KHQR card: red head, name and amount, a dashed line, the squares. Drawn as vectors, sharp at any size. */
    private static Image card(InvoiceDocument invoice, String khqr, PdfWriter writer) {
        var card = writer.getDirectContent().createTemplate(CARD_WIDTH, CARD_HEIGHT);
        card.setColorFill(Color.WHITE);
        card.roundRectangle(0.5f, 0.5f, CARD_WIDTH - 1, CARD_HEIGHT - 1, 8);
        card.fill();
        card.setColorStroke(Palette.RULE);
        card.setLineWidth(0.7f);
        card.roundRectangle(0.5f, 0.5f, CARD_WIDTH - 1, CARD_HEIGHT - 1, 8);
        card.stroke();
        card.setColorFill(Palette.KHQR_RED);
        card.roundRectangle(0, CARD_HEIGHT - CARD_HEAD, CARD_WIDTH, CARD_HEAD, 8);
        card.rectangle(0, CARD_HEIGHT - CARD_HEAD, CARD_WIDTH, CARD_HEAD / 2);
        card.fill();
        write(card, "KHQR", 11, true, Color.WHITE, CARD_WIDTH / 2, CARD_HEIGHT - CARD_HEAD + 7, Element.ALIGN_CENTER);
        var left = (CARD_WIDTH - QR_SIDE) / 2;
        write(
                card,
                shortened(invoice.merchant().name()),
                7.5f,
                false,
                Palette.INK,
                left,
                CARD_HEIGHT - CARD_HEAD - 14,
                Element.ALIGN_LEFT);
        write(
                card,
                Palette.money(invoice.amountDue()),
                11,
                true,
                Palette.INK,
                left,
                CARD_HEIGHT - CARD_HEAD - 29,
                Element.ALIGN_LEFT);
        card.setColorStroke(Palette.RULE);
        card.setLineDash(2, 2, 0);
        card.moveTo(0, CARD_HEIGHT - CARD_HEAD - 36);
        card.lineTo(CARD_WIDTH, CARD_HEIGHT - CARD_HEAD - 36);
        card.stroke();
        var cells = KhqrMatrix.of(khqr);
        var side = QR_SIDE / cells.getWidth();
        card.setColorFill(Color.BLACK);
        for (var y = 0; y < cells.getHeight(); y++) {
            for (var x = 0; x < cells.getWidth(); x++) {
                if (cells.get(x, y)) {
                    card.rectangle(left + x * side, 9 + QR_SIDE - (y + 1) * side, side + 0.05f, side + 0.05f);
                }
            }
        }
        card.fill();
        return Image.getInstance(card);
    }

    private static void write(
            PdfContentByte canvas,
            String text,
            float size,
            boolean bold,
            Color color,
            float x,
            float y,
            int alignment) {
        ColumnText.showTextAligned(canvas, alignment, PdfFonts.phrase(text, size, bold, color), x, y, 0);
    }

    private static String shortened(String name) {
        var fitting = name;
        while (fitting.length() > 26) {
            fitting = DocumentFonts.shorter(fitting);
        }
        return fitting;
    }

    private static void remarks(InvoiceDocument invoice, PdfPCell cell) {
        if (invoice.rateNote() != null) {
            var rate = Cells.line(invoice.rateNote(), 7.5f, false, Palette.MUTED);
            rate.setSpacingBefore(4);
            cell.addElement(rate);
        }
        if (invoice.notes() != null && !invoice.notes().isBlank()) {
            var title = Cells.line(InvoiceLabel.NOTES.both(), 8, true, Palette.INK);
            title.setSpacingBefore(6);
            cell.addElement(title);
            invoice.notes()
                    .lines()
                    .forEach(line ->
                            cell.addElement(Cells.line(line.isBlank() ? " " : line, 8.5f, false, Palette.MUTED)));
        }
    }
}
