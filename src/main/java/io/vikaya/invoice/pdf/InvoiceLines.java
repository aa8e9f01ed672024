package io.vikaya.invoice.pdf;

import io.vikaya.shared.document.PdfFonts;
import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** What was sold, line by line; the head row comes again on every page. */
final class InvoiceLines {

    private static final float AIR = 5;

    private InvoiceLines() {}

    static PdfPTable of(InvoiceDocument invoice, float density) {
        var taxed = invoice.lines().stream().anyMatch(line -> line.taxPercent().signum() != 0);
        var table = taxed ? Cells.table(5.2f, 0.9f, 1.9f, 0.8f, 2.1f) : Cells.table(5.6f, 1, 2, 2.2f);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        table.addCell(head(InvoiceLabel.DESCRIPTION, Element.ALIGN_LEFT));
        table.addCell(head(InvoiceLabel.QUANTITY, Element.ALIGN_RIGHT));
        table.addCell(head(InvoiceLabel.UNIT_PRICE, Element.ALIGN_RIGHT));
        if (taxed) {
            table.addCell(head(InvoiceLabel.TAX_RATE, Element.ALIGN_RIGHT));
        }
        table.addCell(head(InvoiceLabel.AMOUNT, Element.ALIGN_RIGHT));
        for (var line : invoice.lines()) {
            table.addCell(value(line.description(), Element.ALIGN_LEFT, density));
            table.addCell(value(InvoiceLabel.plain(line.quantity()), Element.ALIGN_RIGHT, density));
            table.addCell(value(Palette.money(line.unitPrice()), Element.ALIGN_RIGHT, density));
            if (taxed) {
                table.addCell(value(InvoiceLabel.plain(line.taxPercent()) + "%", Element.ALIGN_RIGHT, density));
            }
            table.addCell(value(Palette.money(line.lineTotal()), Element.ALIGN_RIGHT, density));
        }
        table.setSpacingAfter(10);
        return table;
    }

    private static PdfPCell head(InvoiceLabel label, int alignment) {
        var cell = new PdfPCell();
        var right = alignment == Element.ALIGN_RIGHT;
        cell.addElement(
                right
                        ? Cells.right(label.khmer(), 8, true, Palette.INK)
                        : Cells.line(label.khmer(), 8, true, Palette.INK));
        cell.addElement(
                right
                        ? Cells.right(label.english(), 7, false, Palette.MUTED)
                        : Cells.line(label.english(), 7, false, Palette.MUTED));
        ruled(cell, Palette.INK, 0.9f);
        cell.setPaddingBottom(5);
        return cell;
    }

    private static PdfPCell value(String text, int alignment, float density) {
        var size = density < 0.8f ? 8f : 9f;
        var phrase = PdfFonts.phrase(text, size, false, Palette.INK);
        var cell = new PdfPCell(phrase);
        cell.setLeading(size * (density < 0.7f ? 1.25f : 1.45f), 0);
        cell.setHorizontalAlignment(alignment);
        ruled(cell, Palette.RULE, 0.6f);
        cell.setPaddingTop(AIR * density - 1);
        cell.setPaddingBottom(AIR * density + 2);
        return cell;
    }

    private static void ruled(PdfPCell cell, Color color, float width) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(color);
        cell.setBorderWidth(width);
        cell.setPaddingLeft(2);
        cell.setPaddingRight(2);
    }
}
