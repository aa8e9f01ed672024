package io.vikaya.telegram.emulator.bank;

import io.vikaya.telegram.emulator.bank.BankCanvas.Align;

/** ABA: the page after paying (plain navy theme, Khmer labels) and the picture it shares (English labels). */
final class AbaPages {

    private static final int RED = 0xF9494D;
    private static final int TURQUOISE = 0x48D8D0;
    private static final int LABEL = 0x77797D;
    private static final int INK = 0x2B2C30;

    private AbaPages() {}

    static void success(BankCanvas canvas, BankPayment payment) {
        canvas.fill(0x084868, 0x082838);
        canvas.statusBar(Printed.time(payment, "HH:mm"), 0xFFFFFF);
        var middle = canvas.width() / 2f;
        canvas.check(middle, 205, 66, 0x80C818, 0xFFFFFF);
        canvas.text("រួចរាល់", middle, 335, 50, false, 0xFFFFFF, Align.CENTER);
        canvas.rounded(40, 410, 640, 405, 14, 0xFFFFFF);
        avatar(canvas, payment, 122, 494, 46, 0xFFFFFF);
        var end = 192 + canvas.text("-" + Printed.figure(payment.amount()), 192, 490, 42, true, INK, Align.LEFT, 400);
        canvas.text(Printed.code(payment.amount()), end + 12, 490, 31, true, INK, Align.LEFT);
        canvas.text(payment.recipientName(), 192, 530, 26, false, 0x3C3D40, Align.LEFT, 465);
        canvas.dashed(54, 666, 578, 0xBDBDBD);
        canvas.disc(40, 578, 13, 0x073A55);
        canvas.disc(680, 578, 13, 0x073A55);
        row(canvas, 640, "លេខកូដប្រតិបត្តិការ៖", payment.transactionId());
        row(canvas, 694, "ថ្ងៃធ្វើប្រតិបត្តិការ៖", Printed.time(payment, "MMM dd, uuuu | hh:mma"));
        row(canvas, 748, "ទូទាត់ពី:", "Savings (" + payment.payerAccount() + ")");
        var labels = new String[] {"ចែករំលែក", "ធ្វើម្តងទៀត", "ទាញយក", "រក្សាទុក"};
        for (var at = 0; at < labels.length; at++) {
            var x = 126 + at * 156;
            canvas.disc(x, 905, 41, 0x174A65);
            icon(canvas, at, x, 905);
            canvas.text(labels[at], x, 978, 21, false, 0x17B3CD, Align.CENTER);
        }
        canvas.rounded(40, 1098, 640, 92, 16, 0xDE4A47);
        canvas.text("រួចរាល់", middle, 1153, 28, true, 0xFFFFFF, Align.CENTER);
        canvas.homeBar(0xC7D3DA);
    }

    static void slip(BankCanvas canvas, BankPayment payment) {
        canvas.rectangle(0, 0, canvas.width(), canvas.height(), 0x000000);
        canvas.rounded(0, 0, canvas.width(), canvas.height(), 34, 0xFFFFFF);
        avatar(canvas, payment, 112, 118, 66, 0xFFFFFF);
        var end = 204 + canvas.text("-" + Printed.figure(payment.amount()), 204, 112, 52, true, INK, Align.LEFT, 560);
        canvas.text(Printed.code(payment.amount()), end + 16, 112, 40, true, INK, Align.LEFT);
        canvas.text(payment.recipientName(), 204, 168, 35, false, 0x55565A, Align.LEFT, 720);
        canvas.dashed(20, 940, 238, 0xBDBDBD);
        canvas.disc(0, 238, 20, 0x000000);
        canvas.disc(960, 238, 20, 0x000000);
        line(canvas, 330, "Trx. ID:", payment.transactionId());
        line(canvas, 418, "From account:", payment.payerName() + " (" + payment.payerAccount() + ")");
        line(canvas, 506, "Original amount:", Printed.withCode(payment.amount()));
        line(canvas, 594, "Reference #:", payment.reference());
        line(canvas, 682, "To account:", payment.recipientAccount());
        line(canvas, 770, "Transaction date:", Printed.time(payment, "MMM dd, uuuu hh:mm a"));
        canvas.rounded(0, 860, 960, 150, 34, 0xF5F5F5);
        canvas.rectangle(0, 860, 960, 60, 0xF5F5F5);
        var name = 300 + canvas.text("ABA' BANK", 300, 948, 42, true, 0x0C5A86, Align.LEFT);
        canvas.rectangle(name + 18, 914, 3, 42, 0x0C5A86);
        canvas.text("NATIONAL BANK", name + 38, 932, 14, true, 0x0C5A86, Align.LEFT);
        canvas.text("OF CANADA GROUP", name + 38, 951, 14, true, 0x0C5A86, Align.LEFT);
        canvas.text("DEMO", 934, 994, 13, false, 0xB5B5B5, Align.RIGHT);
    }

    private static void avatar(BankCanvas canvas, BankPayment payment, float x, float y, float radius, int ring) {
        canvas.disc(x, y, radius, TURQUOISE);
        canvas.text(
                BankCanvas.initials(payment.recipientName()),
                x,
                y + radius * 0.25f,
                radius * 0.68f,
                false,
                0xFFFFFF,
                Align.CENTER);
        canvas.disc(x + radius * 0.72f, y + radius * 0.68f, radius * 0.5f, ring);
        canvas.outgoing(x + radius * 0.72f, y + radius * 0.68f, radius * 0.42f, RED);
    }

    private static void row(BankCanvas canvas, float y, String label, String value) {
        canvas.text(label, 74, y, 23, false, LABEL, Align.LEFT, 270);
        canvas.text(value, 356, y, 24, true, INK, Align.LEFT, 310);
    }

    private static void line(BankCanvas canvas, float y, String label, String value) {
        canvas.text(label, 44, y, 34, false, 0x55565A, Align.LEFT);
        canvas.text(value, 916, y, 34, true, 0x47484C, Align.RIGHT, 580);
    }

    private static void icon(BankCanvas canvas, int which, float x, float y) {
        var color = 0x17B3CD;
        switch (which) {
            case 0 -> {
                canvas.line(color, 3, x + 11, y - 11, x - 11, y, x + 11, y + 11);
                canvas.disc(x + 11, y - 11, 5, color);
                canvas.disc(x - 11, y, 5, color);
                canvas.disc(x + 11, y + 11, 5, color);
            }
            case 1 -> {
                canvas.outlined(x - 13, y - 9, 26, 18, 8, color);
                canvas.line(color, 3, x + 4, y - 15, x + 11, y - 9, x + 4, y - 3);
            }
            case 2 -> {
                canvas.line(color, 3, x, y - 14, x, y + 5);
                canvas.line(color, 3, x - 8, y - 2, x, y + 6, x + 8, y - 2);
                canvas.line(color, 3, x - 13, y + 13, x + 13, y + 13);
            }
            default ->
                canvas.line(
                        color, 3, x, y - 15, x + 4.5f, y - 5, x + 15, y - 5, x + 7, y + 3, x + 10, y + 14, x, y + 7,
                        x - 10, y + 14, x - 7, y + 3, x - 15, y - 5, x - 4.5f, y - 5, x, y - 15);
        }
    }
}
