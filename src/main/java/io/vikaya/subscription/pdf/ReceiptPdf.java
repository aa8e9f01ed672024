package io.vikaya.subscription.pdf;

import io.vikaya.shared.document.PdfFonts;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A receipt of one page, A5, in Khmer and English. Safe for use by several threads. */
public final class ReceiptPdf {

    private static final Color INK = new Color(0x1A1F36);
    private static final Color MUTED = new Color(0x697386);
    private static final Color RULE = new Color(0xE3E8EE);
    private static final Color ACCENT = new Color(0x16324F);
    private static final float MARGIN = 36;
    private static final float BAR = 6;

    private ReceiptPdf() {}

    /** A row of the receipt: what it is, in both languages, and its value. */
    public record Fact(String khmer, String english, String value) {}

    /**
     * The page.
     *
     * @param number of the receipt
     * @param total what was paid, as people read it
     */
    public static byte[] render(String number, List<Fact> facts, String total) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(number);
        document.addAuthor("Vikaya");
        document.open();
        var page = document.getPageSize();
        var canvas = writer.getDirectContent();
        canvas.setColorFill(ACCENT);
        canvas.rectangle(0, page.getHeight() - BAR, page.getWidth(), BAR);
        canvas.fill();
        document.add(line("Vikaya", 20, true, ACCENT));
        document.add(line("បង្កាន់ដៃ  Receipt  " + number, 12, true, INK));
        document.add(table(facts));
        var paid = line("បានបង់  Paid  " + total, 14, true, ACCENT);
        paid.setSpacingBefore(14);
        document.add(paid);
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPTable table(List<Fact> facts) {
        var table = new PdfPTable(new float[] {1, 1.25f});
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        for (var fact : facts) {
            table.addCell(cell(fact.khmer() + "  " + fact.english(), false, MUTED));
            table.addCell(cell(fact.value(), true, INK));
        }
        return table;
    }

    private static PdfPCell cell(String text, boolean bold, Color color) {
        var cell = new PdfPCell(PdfFonts.phrase(text, 9, bold, color));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(7);
        cell.setPaddingLeft(0);
        return cell;
    }

    private static Paragraph line(String text, float size, boolean bold, Color color) {
        var paragraph = new Paragraph(PdfFonts.phrase(text, size, bold, color));
        paragraph.setLeading(size * 1.6f);
        return paragraph;
    }
}
