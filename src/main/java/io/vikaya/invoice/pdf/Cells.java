package io.vikaya.invoice.pdf;

import io.vikaya.shared.document.PdfFonts;
import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The few shapes of table cell that the page is made of. */
final class Cells {

    private Cells() {}

    static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    static PdfPCell empty() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    static PdfPCell text(String text, float size, boolean bold, Color color, int alignment) {
        var cell = new PdfPCell(PdfFonts.phrase(text, size, bold, color));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }

    static Paragraph line(String text, float size, boolean bold, Color color) {
        var paragraph = new Paragraph(PdfFonts.phrase(text, size, bold, color));
        paragraph.setLeading(size * 1.5f);
        return paragraph;
    }

    /** Set from the right; what OpenPDF measures too much of unshaped Khmer is given back as an outdent. */
    static Paragraph right(String text, float size, boolean bold, Color color) {
        var paragraph = line(text, size, bold, color);
        paragraph.setAlignment(Element.ALIGN_RIGHT);
        paragraph.setIndentationRight(-PdfFonts.overmeasured(text, size, bold));
        return paragraph;
    }

    /** A row of two: what it is, in both languages, and its value. */
    static void fact(PdfPTable table, InvoiceLabel label, String value) {
        var name = empty();
        name.addElement(line(label.khmer() + " " + label.english(), 8, false, Palette.MUTED));
        name.setPaddingBottom(2);
        table.addCell(name);
        var said = text(value, 9, true, Palette.INK, Element.ALIGN_LEFT);
        said.setPaddingTop(3.2f);
        table.addCell(said);
    }

    /** The color thinned with white for a background. */
    static Color tint(Color color) {
        return new Color(mix(color.getRed()), mix(color.getGreen()), mix(color.getBlue()));
    }

    private static int mix(int part) {
        return (part + 255 * 8) / 9;
    }
}
