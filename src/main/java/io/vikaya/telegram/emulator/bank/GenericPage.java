package io.vikaya.telegram.emulator.bank;

import io.vikaya.telegram.emulator.bank.BankCanvas.Align;

/** A plain white success page of a bank that names itself nowhere. */
final class GenericPage {

    private static final int GREEN = 0x18B45B;
    private static final int GREY = 0x6B7280;
    private static final int INK = 0x111827;

    private GenericPage() {}

    static void success(BankCanvas canvas, BankPayment payment) {
        canvas.rectangle(0, 0, canvas.width(), canvas.height(), 0xFFFFFF);
        canvas.statusBar(Printed.time(payment, "HH:mm"), INK);
        canvas.check(360, 236, 74, GREEN, 0xFFFFFF);
        canvas.text("Success", 360, 374, 42, true, INK, Align.CENTER);
        canvas.outlined(36, 420, 648, 520, 22, 0xE5E7EB);
        canvas.disc(112, 504, 44, 0xE07A5F);
        canvas.text(BankCanvas.initials(payment.recipientName()), 112, 515, 30, false, 0xFFFFFF, Align.CENTER);
        canvas.text("- " + Printed.withCode(payment.amount()), 180, 500, 40, true, INK, Align.LEFT, 480);
        canvas.text("To " + payment.recipientName(), 180, 546, 26, false, INK, Align.LEFT, 480);
        canvas.dashed(64, 656, 590, 0xE5E7EB);
        row(canvas, 650, "Date", Printed.time(payment, "dd/MM/uuuu HH:mm"));
        row(canvas, 706, "From", payment.payerName());
        row(canvas, 762, "From account", payment.payerAccount());
        row(canvas, 818, "To account", payment.recipientAccount());
        row(canvas, 874, "Reference", payment.transactionId());
        canvas.outlined(36, 1120, 648, 82, 41, GREEN);
        canvas.text("Back to home", 360, 1170, 27, true, GREEN, Align.CENTER);
        canvas.homeBar(0x9CA3AF);
    }

    private static void row(BankCanvas canvas, float y, String label, String value) {
        canvas.text(label, 64, y, 26, false, GREY, Align.LEFT);
        canvas.text(value, 656, y, 26, false, INK, Align.RIGHT, 400);
    }
}
