package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.bank.BankLayout;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a page says that the money has left. */
final class Completion {

    private static final List<String> UNFINISHED = List.of(
            "Failed",
            "Transaction Failed",
            "Transfer failed",
            "Failure",
            "Unsuccessful",
            "Not successful",
            "Pending",
            "Processing",
            "In progress",
            "being processed",
            "Declined",
            "Rejected",
            "Cancelled",
            "Insufficient balance",
            "Try again",
            "Confirm transfer",
            "Confirm payment",
            "មិនជោគជ័យ",
            "ប្រតិបត្តិការមិនជោគជ័យ",
            "បរាជ័យ",
            "ប្រតិបត្តិការបរាជ័យ",
            "កំពុងដំណើរការ",
            "រង់ចាំ",
            "ព្យាយាមម្តងទៀត",
            "បញ្ជាក់ការផ្ទេរប្រាក់",
            "បោះបង់");

    private static final List<String> FINISHED = List.of(
            "Success",
            "Successful",
            "Transfer Successful",
            "Transaction Successful",
            "Payment Successful",
            "Completed",
            "Transferred to",
            "ជោគជ័យ",
            "ប្រតិបត្តិការជោគជ័យ",
            "ផ្ទេរប្រាក់បានជោគជ័យ",
            "រួចរាល់");

    private Completion() {}

    /** True, false, or null when neither can be told. Words of failure anywhere outweigh words of success. */
    static @Nullable Boolean of(PageView page, BankLayout layout, @Nullable Box headline) {
        if (UNFINISHED.stream().anyMatch(page::sees) || page.sees("Confirm") && page.sees("Cancel")) {
            return false;
        }
        if (layout.completedWithoutTitle(page) || hasTitle(page, headline)) {
            return true;
        }
        return null;
    }

    /** Whether any word of success is on the page, wherever it stands. */
    static boolean isMentioned(PageView page) {
        return FINISHED.stream().anyMatch(page::sees);
    }

    /** The button at the foot says "done" on a pending page too, so only the title above the amount counts. */
    private static boolean hasTitle(PageView page, @Nullable Box headline) {
        var end = headline == null ? page.height() * 2 / 5 : headline.bottom() + 2 * headline.height();
        return FINISHED.stream()
                .flatMap(phrase -> page.findAll(phrase).stream())
                .anyMatch(box -> box.bottom() <= end);
    }
}
