package io.vikaya.invoice.pdf;

import io.vikaya.shared.document.PdfFonts;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Where to send a receipt without Telegram: a caption, its address and a small plain QR at the page's edge. It has neither the
 * KHQR card's red head nor an amount, is less than half its size and stands far from it, so that no bank app is pointed at it.
 */
final class ReceiptLink {

    private static final float QR_SIDE = 42;

    private ReceiptLink() {}

    static PdfPTable of(String address, PdfWriter writer) {
        var link = Cells.table(3.4f, 1);
        link.setSpacingBefore(8);
        var words = Cells.empty();
        words.setVerticalAlignment(Element.ALIGN_MIDDLE);
        words.setPaddingRight(8);
        for (var line : new Paragraph[] {
            Cells.right(InvoiceLabel.NO_TELEGRAM.khmer(), 8, false, Palette.INK),
            Cells.right(InvoiceLabel.NO_TELEGRAM.english(), 8, true, Palette.INK),
            address(address)
        }) {
            words.addElement(line);
        }
        link.addCell(words);
        var picture = Cells.empty();
        var qr = squares(address, writer);
        qr.setAlignment(Element.ALIGN_RIGHT);
        picture.addElement(qr);
        link.addCell(picture);
        return link;
    }

    /** Shortened for the eye; the whole of it lies behind. */
    private static Paragraph address(String address) {
        var shown = address.replaceFirst("^https?://", "");
        var text = new Chunk(shown.length() <= 40 ? shown : shown.substring(0, 39) + "…");
        text.setFont(PdfFonts.latin(6.5f, Palette.ACCENT));
        text.setAnchor(address);
        text.setUnderline(0.4f, -1.2f);
        var paragraph = new Paragraph(text);
        paragraph.setLeading(10);
        paragraph.setAlignment(Element.ALIGN_RIGHT);
        return paragraph;
    }

    private static Image squares(String address, PdfWriter writer) {
        var template = writer.getDirectContent().createTemplate(QR_SIDE, QR_SIDE);
        var cells = KhqrMatrix.ofAddress(address);
        var side = QR_SIDE / cells.getWidth();
        template.setColorFill(Palette.ACCENT);
        for (var y = 0; y < cells.getHeight(); y++) {
            for (var x = 0; x < cells.getWidth(); x++) {
                if (cells.get(x, y)) {
                    template.rectangle(x * side, QR_SIDE - (y + 1) * side, side + 0.05f, side + 0.05f);
                }
            }
        }
        template.fill();
        return Image.getInstance(template);
    }
}
