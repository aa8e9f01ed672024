package io.vikaya.invoice.pdf;

import io.vikaya.invoice.pdf.InvoiceDocument.Line;
import io.vikaya.invoice.pdf.InvoiceDocument.Party;
import io.vikaya.invoice.pdf.InvoiceDocument.PaymentBox;
import io.vikaya.invoice.pdf.InvoiceDocument.Status;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Invented invoices of every size. */
final class SampleInvoices {

    static final String KHQR =
            "00020101021229180014your_name@bank520459995303116540498005802KH5909Your Name6010Phnom Penh"
                    + "62510109TRX01234502090123456780311Phsar Thmei0706POS-01993400131773894603019011317738947758196304A5A3";

    private static final List<String> THINGS = List.of(
            "កាហ្វេទឹកដោះគោ Iced latte",
            "ថ្លៃទឹក ខែវិច្ឆិកា ២០២៦",
            "Monthly maintenance of the shop's web site",
            "សេវាកម្មដឹកជញ្ជូនក្នុងរាជធានីភ្នំពេញ",
            "ព្រះរាជាណាចក្រកម្ពុជា",
            "Printing, A4, both sides");

    private SampleInvoices() {}

    static InvoiceDocument of(int count, String currency, Status status) {
        var lines = new ArrayList<Line>();
        var sum = Money.of("0", currency);
        for (var at = 0; at < count; at++) {
            var price = Money.of(
                    currency.equals("KHR") ? String.valueOf(4_000 + 12_500 * at) : 3.25 + at * 7 + "", currency);
            var line = price.times(new BigDecimal("1.5"));
            var percent = at % 3 == 0 ? BigDecimal.TEN : BigDecimal.ZERO;
            lines.add(new Line(THINGS.get(at % THINGS.size()), new BigDecimal("1.500"), price, percent, line));
            sum = sum.plus(line);
        }
        var discount = sum.times(new BigDecimal("0.05"));
        var tax = sum.minus(discount).times(new BigDecimal("0.1"));
        var total = sum.minus(discount).plus(tax);
        var zero = Money.zero(Currencies.of(currency));
        var paid = status == Status.PAID
                ? total
                : status == Status.PARTLY_PAID ? total.times(new BigDecimal("0.4")) : zero;
        return new InvoiceDocument(
                new Party(
                        "ហាងកាហ្វេ ព្រះរាជាណាចក្រកម្ពុជា Sok & Sons",
                        "ផ្ទះលេខ ១២ ផ្លូវ ២៤០ ខណ្ឌដូនពេញ រាជធានីភ្នំពេញ",
                        "012 345 678"),
                logo(),
                "INV-2611-00042",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 12, 22),
                new Party("ចន ស្មីន John Smith", "សៀមរាប Siem Reap", "+855 98 765 432"),
                lines,
                sum,
                discount,
                tax,
                total,
                paid,
                total.minus(paid),
                null,
                "1 USD = 4,100 KHR (22 Nov 2026)",
                "សូមអរគុណ! Thank you for your business.\nសូមផ្ញើរូបថតការបង់ប្រាក់មកវិញតាម Telegram",
                new PaymentBox(
                        "ABA Bank",
                        "005 123 456",
                        "SOK SOPHEA",
                        KHQR,
                        "https://shop.example/pay/0123456789abcdef0123456789abcdef"),
                status);
    }

    private static byte[] logo() {
        var image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(0x0F766E));
        canvas.fillOval(4, 4, 232, 232);
        canvas.setColor(new Color(0xFDE68A));
        canvas.fillRect(70, 70, 100, 100);
        canvas.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
