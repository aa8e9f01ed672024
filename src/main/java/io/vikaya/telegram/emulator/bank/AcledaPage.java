package io.vikaya.telegram.emulator.bank;

import io.vikaya.telegram.emulator.bank.BankCanvas.Align;

/** ACLEDA's page after a KHQR payment, with the labels of its English version; it prints no account of the payee. */
final class AcledaPage {

    private static final int NAVY = 0x1D3659;
    private static final int RED = 0xC1181F;
    private static final int INK = 0x333333;

    private AcledaPage() {}

    static void success(BankCanvas canvas, BankPayment payment) {
        canvas.fill(0x1E4177, 0x1B3A68);
        canvas.fade(640, 0x1B3A68, 0xE9EAED);
        canvas.statusBar(Printed.time(payment, "HH:mm"), 0xFFFFFF);
        canvas.text("អេស៊ីលីដា", 372, 132, 46, true, 0xFFFFFF, Align.RIGHT);
        canvas.text("ACLEDA BANK", 372, 158, 16, true, 0xFFFFFF, Align.RIGHT);
        canvas.line(0xD4A62C, 9, 396, 100, 424, 124, 420, 150);
        canvas.line(0xFFFFFF, 9, 428, 120, 448, 100);
        canvas.rounded(34, 262, 652, 806, 30, 0xFFFFFF);
        canvas.disc(360, 254, 84, 0xDCE4F2);
        canvas.disc(360, 254, 76, NAVY);
        canvas.line(0xD9AC4B, 13, 352, 214, 340, 262, 344, 292);
        canvas.line(0xC9962E, 13, 368, 214, 380, 262, 376, 292);
        canvas.text("Successful", 360, 378, 27, true, NAVY, Align.CENTER);
        canvas.rounded(66, 402, 588, 178, 16, 0xF8F8F8);
        canvas.disc(152, 492, 60, 0xE1232E);
        canvas.text("KHQR", 152, 503, 32, true, 0xFFFFFF, Align.CENTER);
        canvas.text("KHQR transaction to", 240, 450, 26, false, INK, Align.LEFT);
        canvas.text(payment.recipientName(), 240, 496, 27, true, NAVY, Align.LEFT, 400);
        var sign = Printed.isRiel(payment.amount()) ? " ៛" : " $";
        canvas.text(Printed.figure(payment.amount()) + sign, 240, 552, 38, true, RED, Align.LEFT, 400);
        canvas.dashed(60, 660, 606, 0xB5B5B5);
        canvas.disc(34, 606, 22, 0x1C3C6D);
        canvas.disc(686, 606, 22, 0x1C3C6D);
        canvas.rounded(66, 632, 588, 408, 16, 0xF8F8F8);
        var debit = "-" + Printed.withCode(payment.amount());
        row(canvas, 676, "External Ref.", payment.hash(), 0x444444);
        row(canvas, 720, "Date", Printed.time(payment, "dd MMM uuuu | hh:mm a"), 0x444444);
        canvas.dashed(84, 636, 744, 0xBBBBBB);
        row(canvas, 786, "Debit Account", payment.payerName(), 0x444444);
        row(
                canvas,
                830,
                "Account Number",
                payment.payerAccount() + " (" + Printed.code(payment.amount()) + ")",
                0x444444);
        row(canvas, 874, "Debit Amount", debit, 0xE0444B);
        canvas.dashed(84, 636, 898, 0xBBBBBB);
        row(canvas, 940, "To Account", payment.recipientName(), 0x444444);
        row(canvas, 984, "Reference No.", payment.reference(), 0x444444);
        canvas.rounded(34, 1104, 652, 118, 40, 0xF6F6F7);
        var labels = new String[] {"Home", "Repeat", "Accounts", "Share"};
        for (var at = 0; at < labels.length; at++) {
            var x = 116 + at * 163;
            canvas.outlined(x - 15, 1126, 30, 28, 8, 0x5F9FD6);
            canvas.text(labels[at], x, 1196, 21, false, 0x23364F, Align.CENTER);
        }
        canvas.homeBar(0x55585F);
    }

    private static void row(BankCanvas canvas, float y, String label, String value, int color) {
        canvas.text(label, 84, y, 24, false, INK, Align.LEFT, 210);
        canvas.text(": " + value, 304, y, 24, false, color, Align.LEFT, 340);
    }
}
