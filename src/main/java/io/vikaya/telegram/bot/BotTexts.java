package io.vikaya.telegram.bot;

import io.vikaya.invoice.InvoiceView;
import io.vikaya.notification.Message;
import io.vikaya.shared.error.ApplicationException;
import io.vikaya.shared.money.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the bot says, in Khmer and English. */
final class BotTexts {

    static final String YES = "✅ បាទ/ចាស · Yes";
    static final String ANOTHER = "📄 វិក្កយបត្រផ្សេង · Another invoice";
    static final String PAID = "✅ ខ្ញុំបានបង់ – ផ្ទៀងផ្ទាត់ / I have paid – verify";

    private BotTexts() {}

    static String stranger() {
        return """
                👋 សួស្តី! ខ្ញុំជួយហាងផ្ញើវិក្កយបត្រ និងផ្ទៀងផ្ទាត់ការទូទាត់។ សូមបើកតំណ ឬស្កេន QR ដែលហាងបានឲ្យអ្នក។
                Hello! I send invoices for shops and check payments. Open the link or scan the QR your shop gave you.""";
    }

    static String sorry() {
        return """
                😔 សូមអភ័យទោស មានបញ្ហានៅខាងយើង។ សូមផ្ញើម្តងទៀតបន្តិចក្រោយ។
                Sorry, something went wrong on our side. Please send it again in a little while.""";
    }

    static String customerHelp() {
        return """
                /invoice – វិក្កយបត្រដែលត្រូវបង់ · what you have to pay
                /status – ស្ថានភាព · how your invoices stand
                📷 ផ្ញើរូបថតអេក្រង់បង្កាន់ដៃ ដើម្បីផ្ទៀងផ្ទាត់ការទូទាត់
                Send the bank's receipt screenshot to have your payment verified.
                /unlink – ផ្ដាច់ឆាតនេះពីហាង · unlink this chat from a shop""";
    }

    static String staffHelp() {
        return """
                /status – ស្ថានភាពហាង · how the shop stands
                /invoice – វិក្កយបត្រចុងក្រោយ · the latest invoices
                /verify – ការទូទាត់ដែលរង់ចាំពិនិត្យ · payments that wait for you
                /unlink – ផ្ដាច់ឆាតនេះពីហាង · unlink this chat from the shop
                /help – ជំនួយ · this help""";
    }

    static String staffPicture() {
        return """
                📎 ដើម្បីផ្ទៀងផ្ទាត់បង្កាន់ដៃជំនួសអតិថិជន សូមបង្ហោះវានៅទំព័រវិក្កយបត្រក្នុងផ្ទាំងគ្រប់គ្រង។
                To verify a receipt for a customer, upload it on the invoice's page in the dashboard.""";
    }

    static String noticeTaken(InvoiceView invoice) {
        return """
                📥 បានទទួលសារធនាគារសម្រាប់ %1$s (%2$s)។ សូមសម្រេចនៅទំព័រពិនិត្យ។
                The bank's notice is kept for %1$s (%2$s). Please decide it under Reviews: a text alone approves nothing.""".formatted(invoice.number(), invoice.customerName());
    }

    static String noticeUnclear(Money amount, List<InvoiceView> candidates) {
        var which = candidates.stream().map(InvoiceView::number).collect(Collectors.joining(", "));
        return candidates.isEmpty() ? """
                🔎 គ្មានវិក្កយបត្រណានៅសល់ %1$s ទេ។
                No open invoice is over exactly %1$s. You can paste the notice on the invoice's page in the dashboard.""".formatted(amount) : """
                🔎 វិក្កយបត្រច្រើននៅសល់ %1$s៖ %2$s។ សូមជ្រើសនៅក្នុងផ្ទាំងគ្រប់គ្រង។
                Several invoices are over %1$s: %2$s. Please choose in the dashboard.""".formatted(amount, which);
    }

    static String forThisOne(InvoiceView invoice) {
        return """
                📥 បានទទួលរូបភាព។ តើសម្រាប់ %1$s (%2$s) មែនទេ?
                Got the picture. For %1$s (%2$s)?""".formatted(invoice.number(), invoice.due());
    }

    static String openInvoices() {
        return """
                🧾 វិក្កយបត្រដែលត្រូវបង់៖
                What is open:""";
    }

    static String nothingOpen() {
        return """
                👍 អ្នកមិនមានវិក្កយបត្រត្រូវបង់ទេ។
                You have nothing to pay at the moment.""";
    }

    static String notOpen() {
        return """
                វិក្កយបត្រនេះមិនបើកសម្រាប់ការបង់ទៀតទេ។
                This invoice is not open any more.""";
    }

    static String whichInvoice() {
        return """
                📥 បានទទួលរូបភាព។ តើវាសម្រាប់វិក្កយបត្រមួយណា?
                Got the picture. Which invoice is it for?""";
    }

    static String sendTheReceipt(InvoiceView invoice) {
        return """
                📷 សូមផ្ញើរូបថតអេក្រង់បង្កាន់ដៃសម្រាប់ %1$s (%2$s)។
                Please send the screenshot of the bank's receipt for %1$s (%2$s).""".formatted(invoice.number(), invoice.due());
    }

    static String checking(InvoiceView invoice) {
        return """
                📥 បានទទួល! កំពុងពិនិត្យការទូទាត់សម្រាប់ %1$s…
                Received! Checking your payment for %1$s…""".formatted(invoice.number());
    }

    static String freshQr(InvoiceView invoice) {
        return """
                🔄 KHQR ថ្មីសម្រាប់ %1$s៖ %2$s
                A fresh KHQR for %1$s: %2$s""".formatted(invoice.number(), invoice.due());
    }

    static String bill(InvoiceView invoice) {
        return """
                🧾 %1$s៖ នៅសល់ %2$s ត្រូវបង់ត្រឹម %3$s។
                %1$s: %2$s to pay by %3$s.""".formatted(invoice.number(), invoice.due(), invoice.dueDate());
    }

    static String shopStatus(String shop, Map<String, Long> counts) {
        return """
                🏪 %1$s
                រង់ចាំបង់ · waiting: %2$d · បង់ខ្លះ · partly paid: %3$d · ហួសកំណត់ · overdue: %4$d · បានបង់ · paid: %5$d""".formatted(
                        shop, counts.get("SENT"), counts.get("PARTLY_PAID"), counts.get("OVERDUE"), counts.get("PAID"));
    }

    static String latest(List<InvoiceView> invoices) {
        if (invoices.isEmpty()) {
            return "មិនទាន់មានវិក្កយបត្រទេ។\nNo invoices yet.";
        }
        return invoices.stream()
                .map(invoice -> "%s · %s · %s · %s"
                        .formatted(
                                invoice.number() == null ? "—" : invoice.number(),
                                invoice.customerName(),
                                invoice.total(),
                                invoice.overdue() ? "OVERDUE" : invoice.status()))
                .collect(Collectors.joining("\n"));
    }

    /** A refusal's own sentence, after a Khmer one of the same kind. */
    static Message refusal(ApplicationException refusal) {
        var khmer = refusal.code().startsWith("image-")
                ? "⚠️ យើងមិនអាចបើករូបភាពនេះបានទេ។ សូមផ្ញើរូបថតអេក្រង់ជា JPEG ឬ PNG។"
                : "⚠️ មិនអាចធ្វើបានទេ។";
        return Message.text(khmer + "\n" + refusal.getMessage());
    }

    static String checkingPlan(String reference) {
        return """
                🔍 បានទទួលរូបថតសម្រាប់ %1$s។ យើងកំពុងពិនិត្យ។
                Got the screenshot for %1$s. Checking it now.""".formatted(reference);
    }
}
