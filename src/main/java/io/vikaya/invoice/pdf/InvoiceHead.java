package io.vikaya.invoice.pdf;

import io.vikaya.shared.document.PdfFonts;
import java.io.IOException;
import java.util.Optional;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/**
 * Who asks whom for how much by when. Everything is set from the left: OpenPDF measures Khmer unshaped, so texts set from
 * the right would end short of the edge.
 */
final class InvoiceHead {

    private static final float LOGO_WIDTH = 130;
    private static final float LOGO_HEIGHT = 52;

    private InvoiceHead() {}

    static PdfPTable of(InvoiceDocument invoice) {
        var head = Cells.table(1.3f, 1);
        head.addCell(title());
        head.addCell(merchant(invoice));
        head.addCell(facts(invoice));
        head.addCell(due(invoice));
        head.addCell(customer(invoice));
        head.addCell(Cells.empty());
        head.setSpacingAfter(12);
        return head;
    }

    private static PdfPCell title() {
        var cell = Cells.empty();
        cell.addElement(Cells.line(InvoiceLabel.INVOICE.khmer(), 24, true, Palette.INK));
        cell.addElement(Cells.line(InvoiceLabel.INVOICE.english(), 13, false, Palette.MUTED));
        cell.setPaddingBottom(10);
        return cell;
    }

    private static PdfPCell merchant(InvoiceDocument invoice) {
        var cell = Cells.empty();
        logo(invoice).ifPresent(cell::addElement);
        var merchant = invoice.merchant();
        cell.addElement(Cells.line(merchant.name(), 11.5f, true, Palette.INK));
        if (merchant.address() != null) {
            cell.addElement(Cells.line(merchant.address(), 8.5f, false, Palette.MUTED));
        }
        if (merchant.phone() != null) {
            cell.addElement(Cells.line(merchant.phone(), 8.5f, false, Palette.MUTED));
        }
        cell.setPaddingBottom(10);
        return cell;
    }

    private static PdfPCell facts(InvoiceDocument invoice) {
        var facts = Cells.table(1, 1.45f);
        Cells.fact(facts, InvoiceLabel.NUMBER, invoice.number());
        Cells.fact(facts, InvoiceLabel.ISSUED, InvoiceLabel.date(invoice.issuedOn()));
        Cells.fact(facts, InvoiceLabel.DUE, InvoiceLabel.date(invoice.dueOn()));
        var cell = Cells.empty();
        cell.addElement(facts);
        cell.setPaddingBottom(12);
        return cell;
    }

    private static PdfPCell due(InvoiceDocument invoice) {
        var cell = Cells.empty();
        cell.addElement(Cells.line(InvoiceLabel.AMOUNT_DUE.both(), 8.5f, false, Palette.MUTED));
        cell.addElement(Cells.line(Palette.money(invoice.amountDue()), 20, true, Palette.INK));
        cell.addElement(badge(invoice.status()));
        return cell;
    }

    private static PdfPCell customer(InvoiceDocument invoice) {
        var customer = invoice.customer();
        var cell = Cells.empty();
        cell.addElement(Cells.line(InvoiceLabel.BILL_TO.both(), 8.5f, false, Palette.MUTED));
        cell.addElement(Cells.line(customer.name(), 11, true, Palette.INK));
        if (customer.address() != null) {
            cell.addElement(Cells.line(customer.address(), 8.5f, false, Palette.MUTED));
        }
        if (customer.phone() != null) {
            cell.addElement(Cells.line(customer.phone(), 8.5f, false, Palette.MUTED));
        }
        return cell;
    }

    private static PdfPTable badge(InvoiceDocument.Status status) {
        var color = InvoiceLabel.color(status);
        var cell = new PdfPCell(PdfFonts.phrase(InvoiceLabel.status(status), 8.5f, true, color));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setPadding(3);
        cell.setPaddingBottom(6);
        cell.setCellEvent((self, area, canvases) -> {
            var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
            canvas.saveState();
            canvas.setColorFill(Cells.tint(color));
            canvas.roundRectangle(area.getLeft(), area.getBottom() + 1, area.getWidth(), area.getHeight() - 2, 8);
            canvas.fill();
            canvas.restoreState();
        });
        var badge = new PdfPTable(1);
        badge.setTotalWidth(150);
        badge.setLockedWidth(true);
        badge.setHorizontalAlignment(Element.ALIGN_LEFT);
        badge.setSpacingBefore(5);
        badge.addCell(cell);
        return badge;
    }

    /** A logo that is no picture must not keep an invoice from being sent. */
    private static Optional<Image> logo(InvoiceDocument invoice) {
        if (invoice.logo() == null) {
            return Optional.empty();
        }
        try {
            var logo = Image.getInstance(invoice.logo());
            logo.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            logo.setAlignment(Element.ALIGN_LEFT);
            logo.setSpacingAfter(4);
            return Optional.of(logo);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
