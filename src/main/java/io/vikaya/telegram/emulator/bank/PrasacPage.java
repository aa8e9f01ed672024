package io.vikaya.telegram.emulator.bank;

import io.vikaya.telegram.emulator.bank.BankCanvas.Align;

/** KB PRASAC's page after paying, with Khmer labels. */
final class PrasacPage {

    private static final int ORANGE = 0xF5B000;
    private static final int GREY = 0x8B8D92;
    private static final int INK = 0x111111;

    private PrasacPage() {}

    static void success(BankCanvas canvas, BankPayment payment) {
        canvas.rectangle(0, 0, canvas.width(), canvas.height(), ORANGE);
        canvas.statusBar(Printed.time(payment, "HH:mm"), 0x3A2A00);
        canvas.check(360, 158, 68, 0x33B34A, 0xFFFFFF);
        canvas.text("ជោគជ័យ", 360, 274, 32, false, 0xFFFFFF, Align.CENTER);
        canvas.rounded(32, 306, 656, 742, 18, 0xFFFFFF);
        canvas.text("ចំនួនទឹកប្រាក់ប្រតិបត្តិការ", 360, 366, 29, false, GREY, Align.CENTER);
        var unit = Printed.isRiel(payment.amount()) ? " រៀល" : " ដុល្លារ";
        canvas.text(Printed.figure(payment.amount()) + unit, 360, 432, 52, true, INK, Align.CENTER, 600);
        canvas.text(Printed.time(payment, "dd MMM uuuu, hh:mm a"), 360, 480, 27, false, GREY, Align.CENTER);
        canvas.dashed(64, 656, 516, 0xCCCCCC);
        canvas.disc(112, 584, 44, ORANGE);
        canvas.text("b", 112, 597, 38, true, 0x5B4A20, Align.CENTER);
        canvas.text(payment.payerName(), 180, 578, 30, false, INK, Align.LEFT, 470);
        canvas.text(payment.payerAccount(), 180, 616, 24, false, GREY, Align.LEFT);
        canvas.line(ORANGE, 4, 104, 644, 112, 652, 120, 644);
        canvas.disc(112, 712, 44, 0xE1232E);
        canvas.text("KHQR", 112, 721, 24, true, 0xFFFFFF, Align.CENTER);
        canvas.text(payment.recipientName(), 180, 698, 30, false, INK, Align.LEFT, 470);
        canvas.text(payment.recipientAccount(), 180, 736, 24, false, GREY, Align.LEFT);
        canvas.dashed(64, 656, 790, 0xCCCCCC);
        row(canvas, 846, "លេខយោងប្រតិបត្តិការ", payment.transactionId());
        row(canvas, 900, "បាគងហាស", payment.hash());
        canvas.dashed(64, 656, 950, 0xCCCCCC);
        canvas.text("KB PRASAC Bank", 360, 1008, 29, false, 0x6B6C70, Align.CENTER);
        for (var x = 50; x < 680; x += 31) {
            canvas.disc(x, 1052, 10, ORANGE);
        }
        canvas.rounded(32, 1088, 656, 88, 18, 0xFFFFFF);
        canvas.text("រួចរាល់", 360, 1140, 28, false, INK, Align.CENTER);
        canvas.homeBar(0x7B5A00);
    }

    private static void row(BankCanvas canvas, float y, String label, String value) {
        canvas.text(label, 64, y, 27, false, GREY, Align.LEFT, 300);
        canvas.text(value, 656, y, 28, false, INK, Align.RIGHT, 330);
    }
}
