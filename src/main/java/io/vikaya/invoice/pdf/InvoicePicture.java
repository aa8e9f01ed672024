package io.vikaya.invoice.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An invoice as a picture for a phone's chat: who, how much, by when, and a KHQR large enough to scan. */
public final class InvoicePicture {

    private static final int WIDTH = 1080;
    private static final int EDGE = 72;
    private static final int CARD_TOP = 650;
    private static final int CARD_WIDTH = 760;
    private static final int CARD_HEIGHT = 1000;
    private static final int QR_ROOM = 640;

    private InvoicePicture() {}

    /**
     * PNG, 1080 pixels wide.
     *
     * @throws IllegalArgumentException when the KHQR is too long for a QR code
     */
    public static byte[] render(InvoiceDocument invoice) {
        var height = invoice.khqr().isPresent() ? CARD_TOP + CARD_HEIGHT + 170 : CARD_TOP + 180;
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.setColor(Palette.SOFT);
            canvas.fillRect(0, 0, WIDTH, height);
            head(new PictureText(canvas), canvas, invoice);
            invoice.khqr().ifPresent(khqr -> card(new PictureText(canvas), canvas, invoice, khqr));
            foot(new PictureText(canvas), invoice, height);
        } finally {
            canvas.dispose();
        }
        return png(image);
    }

    private static void head(PictureText text, Graphics2D canvas, InvoiceDocument invoice) {
        canvas.setColor(Palette.ACCENT);
        canvas.fillRect(0, 0, WIDTH, 14);
        var room = WIDTH - 2 * EDGE;
        text.left(invoice.merchant().name(), EDGE, 110, 44, true, Palette.INK, room);
        text.left(InvoiceLabel.INVOICE.khmer() + "  " + invoice.number(), EDGE, 170, 34, false, Palette.MUTED, room);
        canvas.setColor(Palette.RULE);
        canvas.fillRect(EDGE, 205, room, 2);
        text.left(InvoiceLabel.AMOUNT_DUE.both(), EDGE, 270, 32, false, Palette.MUTED, room);
        text.left(Palette.money(invoice.amountDue()), EDGE, 370, 88, true, Palette.INK, room);
        badge(text, canvas, invoice.status());
        text.left(InvoiceLabel.TOTAL.both(), EDGE, 508, 30, false, Palette.MUTED, room / 2f);
        text.right(Palette.money(invoice.total()), WIDTH - EDGE, 508, 32, true, Palette.INK, room / 2f);
        text.left(InvoiceLabel.DUE.both(), EDGE, 566, 30, false, Palette.MUTED, room / 2f);
        text.right(InvoiceLabel.date(invoice.dueOn()), WIDTH - EDGE, 566, 32, true, Palette.INK, room * 0.62f);
        text.left(InvoiceLabel.BILL_TO.both(), EDGE, 624, 30, false, Palette.MUTED, room / 2f);
        text.right(invoice.customer().name(), WIDTH - EDGE, 624, 32, true, Palette.INK, room * 0.62f);
    }

    private static void badge(PictureText text, Graphics2D canvas, InvoiceDocument.Status status) {
        var label = InvoiceLabel.status(status);
        var color = InvoiceLabel.color(status);
        var width = text.width(label, 28, true) + 48;
        canvas.setColor(Cells.tint(color));
        canvas.fill(new RoundRectangle2D.Float(EDGE, 396, width, 54, 28, 28));
        text.left(label, EDGE + 24, 433, 28, true, color, WIDTH);
    }

    private static void card(PictureText text, Graphics2D canvas, InvoiceDocument invoice, String khqr) {
        var left = (WIDTH - CARD_WIDTH) / 2;
        var top = CARD_TOP + 32;
        var shape = new RoundRectangle2D.Float(left, top, CARD_WIDTH, CARD_HEIGHT, 48, 48);
        canvas.setColor(Color.WHITE);
        canvas.fill(shape);
        var outside = canvas.getClip();
        canvas.clip(shape);
        canvas.setColor(Palette.KHQR_RED);
        canvas.fillRect(left, top, CARD_WIDTH, 110);
        canvas.setClip(outside);
        canvas.setColor(Palette.RULE);
        canvas.setStroke(new BasicStroke(2));
        canvas.draw(shape);
        text.center("KHQR", WIDTH / 2f, top + 75, 56, true, Color.WHITE, CARD_WIDTH);
        text.left(invoice.merchant().name(), left + 70, top + 165, 32, false, Palette.INK, CARD_WIDTH - 140);
        text.left(Palette.money(invoice.amountDue()), left + 70, top + 232, 56, true, Palette.INK, CARD_WIDTH - 140);
        canvas.setColor(Palette.MUTED);
        canvas.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, new float[] {10, 10}, 0));
        canvas.drawLine(left, top + 268, left + CARD_WIDTH, top + 268);
        var cells = KhqrMatrix.of(khqr);
        var side = QR_ROOM / cells.getWidth();
        var qrLeft = (WIDTH - side * cells.getWidth()) / 2;
        var qrTop = top + 320;
        canvas.setColor(Color.BLACK);
        for (var y = 0; y < cells.getHeight(); y++) {
            for (var x = 0; x < cells.getWidth(); x++) {
                if (cells.get(x, y)) {
                    canvas.fillRect(qrLeft + x * side, qrTop + y * side, side, side);
                }
            }
        }
    }

    private static void foot(PictureText text, InvoiceDocument invoice, int height) {
        var box = invoice.payment();
        var room = WIDTH - 2 * EDGE;
        if (box != null) {
            var where = box.bankName() + "  ·  " + box.accountNumber() + "  ·  " + box.accountHolder();
            text.center(where, WIDTH / 2f, height - 78, 30, true, Palette.INK, room);
        }
        if (invoice.khqr().isPresent()) {
            text.center(InvoiceLabel.SCAN.both(), WIDTH / 2f, height - 32, 26, false, Palette.MUTED, room);
        }
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
