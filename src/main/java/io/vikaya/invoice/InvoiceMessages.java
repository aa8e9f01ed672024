package io.vikaya.invoice;

import io.vikaya.notification.Button;
import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import java.util.List;

/** What customers and merchants are told about invoices, in Khmer and English, and the buttons under it. */
final class InvoiceMessages {

    private InvoiceMessages() {}

    /** The actions behind the buttons; {@code verb:invoice id}, well under Telegram's 64 bytes. */
    static List<List<Button>> buttons(InvoiceView invoice) {
        return List.of(
                List.of(new Button("✅ ខ្ញុំបានបង់ – ផ្ទៀងផ្ទាត់ / I have paid – verify", "paid:" + invoice.id())),
                List.of(
                        new Button("🔄 QR ថ្មី / Fresh QR", "qr:" + invoice.id()),
                        new Button("📄 វិក្កយបត្រផ្សេង / Other invoices", "list")));
    }

    static String sent(String shop, InvoiceView invoice) {
        return """
                🧾 វិក្កយបត្រ %1$s ពី %2$s៖ %3$s ត្រូវបង់ត្រឹម %4$s។
                Invoice %1$s from %2$s: %3$s, due %4$s.

                ស្កេន KHQR ក្នុង PDF ដើម្បីបង់ រួចផ្ញើរូបថតអេក្រង់បង្កាន់ដៃមកទីនេះ។
                Scan the KHQR in the PDF to pay, then send the bank's receipt screenshot here.""".formatted(invoice.number(), shop, invoice.due(), invoice.dueDate());
    }

    static String reminder(String shop, InvoiceView invoice) {
        return """
                🔔 សូមរំលឹក៖ វិក្កយបត្រ %1$s ពី %2$s នៅសល់ %3$s ត្រូវបង់ត្រឹម %4$s។
                A reminder: %3$s of invoice %1$s from %2$s is due on %4$s.""".formatted(invoice.number(), shop, invoice.due(), invoice.dueDate());
    }

    static String overdue(String shop, InvoiceView invoice) {
        return """
                ⚠️ វិក្កយបត្រ %1$s ពី %2$s ហួសកំណត់ហើយ។ នៅសល់ %3$s។
                Invoice %1$s from %2$s is overdue; %3$s is still to be paid.""".formatted(invoice.number(), shop, invoice.due());
    }

    static String overdueForShop(InvoiceView invoice) {
        return """
                ⚠️ %1$s មិនទាន់បង់ %2$s (%3$s) ដែលហួសកំណត់ហើយ។
                %1$s has not paid %2$s (%3$s), which is now overdue.""".formatted(invoice.customerName(), invoice.number(), invoice.due());
    }

    static String cancelled(String shop, InvoiceView invoice) {
        return """
                🚫 វិក្កយបត្រ %1$s ពី %2$s ត្រូវបានលុបចោល។ សូមកុំបង់ប្រាក់។
                Invoice %1$s from %2$s has been cancelled. Please do not pay it.""".formatted(invoice.number(), shop);
    }

    static String thanks(InvoiceView invoice) {
        var credit = invoice.credit().isPositive()
                ? "\nលើស %1$s ត្រូវបានរក្សាទុកជាឥណទានរបស់អ្នក។\nThe %1$s you paid too much is kept as your credit."
                        .formatted(invoice.credit())
                : "";
        return """
                ✅ អរគុណ! យើងបានទទួល %2$s សម្រាប់វិក្កយបត្រ %1$s។ បានបង់គ្រប់ចំនួន។
                Thank you! %2$s for invoice %1$s has been received. It is paid in full.%3$s""".formatted(invoice.number(), invoice.paid(), credit);
    }

    static String rest(InvoiceView invoice, Money received) {
        return """
                ☑️ យើងបានទទួល %2$s សម្រាប់វិក្កយបត្រ %1$s។ នៅសល់ %3$s។
                %2$s received for invoice %1$s. %3$s is still to be paid.""".formatted(invoice.number(), received, invoice.due());
    }

    static String paidForShop(InvoiceView invoice, Money received) {
        return """
                💰 %1$s បានបង់ %3$s សម្រាប់ %2$s។
                %1$s paid %3$s for %2$s. %4$s""".formatted(
                        invoice.customerName(),
                        invoice.number(),
                        received,
                        switch (invoice.stockState()) {
                            case DEDUCTED -> "Stock has been deducted.";
                            case SHORTAGE -> "Stock is short: see the tasks.";
                            default -> "";
                        });
    }

    static String shortage(InvoiceView invoice, String missing) {
        return """
                📦 ស្តុកមិនគ្រប់សម្រាប់ %1$s ដែលបានបង់ហើយ៖ %2$s
                Not enough stock for %1$s, which is paid: %2$s. Please resolve it in Tasklist or the dashboard.""".formatted(invoice.number(), missing);
    }

    static String lowStock(String products) {
        return """
                📉 ស្តុកជិតអស់៖ %1$s
                Running low: %1$s""".formatted(products);
    }

    static String rejected(InvoiceView invoice, VerdictReason reason) {
        var stillOpen = invoice.due().isPositive()
                ? "\n\nវិក្កយបត្រនៅតែអាចបង់បាន (%1$s)។ The invoice can still be paid (%1$s).".formatted(invoice.due())
                : "";
        if (reason == VerdictReason.CLEARER_PICTURE) {
            return """
                    📷 សូមផ្ញើរូបភាពច្បាស់ជាងនេះសម្រាប់ %1$s៖ %2$s
                    Please send a clearer picture for %1$s: %3$s%4$s""".formatted(invoice.number(), Refusals.khmer(reason), Refusals.english(reason), stillOpen);
        }
        return """
                ❌ យើងមិនអាចទទួលយកភស្តុតាងនៃការបង់ប្រាក់សម្រាប់ %1$s បានទេ៖ %2$s
                The proof of payment for %1$s was not accepted: %3$s%4$s""".formatted(invoice.number(), Refusals.khmer(reason), Refusals.english(reason), stillOpen);
    }
}
