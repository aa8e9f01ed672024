package io.vikaya.invoice;

import io.vikaya.shared.money.Money;

/** What customers and merchants are told about payments out of the ordinary, in Khmer and English. */
final class LedgerMessages {

    private LedgerMessages() {}

    static String received(String number, Money amount, Money due) {
        return """
                ☑️ យើងបានទទួល %2$s សម្រាប់វិក្កយបត្រ %1$s។ នៅសល់ %3$s។
                %2$s received for invoice %1$s. %3$s is still to be paid.""".formatted(number, amount, due);
    }

    static String keptAsCredit(String number, Money amount, PaymentAnomaly why) {
        return why == PaymentAnomaly.PAID_AFTER_CANCELLATION
                ? """
                ℹ️ យើងបានទទួល %2$s សម្រាប់វិក្កយបត្រ %1$s ដែលបានលុបចោល។ ប្រាក់នេះត្រូវបានរក្សាទុកជាឥណទានរបស់អ្នក។
                %2$s arrived for invoice %1$s, which had been cancelled. It is kept as your credit.""".formatted(number, amount)
                : """
                ℹ️ វិក្កយបត្រ %1$s បានបង់រួចហើយ។ %2$s ដែលបង់ម្ដងទៀតត្រូវបានរក្សាទុកជាឥណទានរបស់អ្នក។
                Invoice %1$s was paid already. The further %2$s is kept as your credit.""".formatted(number, amount);
    }

    static String keptAsCreditForShop(String customer, String number, Money amount, PaymentAnomaly why) {
        return why == PaymentAnomaly.PAID_AFTER_CANCELLATION
                ? """
                ⚠️ %1$s បានបង់ %3$s សម្រាប់ %2$s ដែលបានលុបចោល។ ប្រាក់នេះជាឥណទាន៖ សូមសង ឬប្រើបង់វិក្កយបត្រផ្សេង។
                %1$s paid %3$s for %2$s, which is cancelled. It is kept as credit: pay it back or apply it to another invoice.""".formatted(customer, number, amount)
                : """
                ⚠️ %1$s បានបង់ %3$s ម្ដងទៀតសម្រាប់ %2$s ដែលបានបង់រួចហើយ។ ប្រាក់នេះជាឥណទាន៖ សូមសង ឬប្រើបង់វិក្កយបត្រផ្សេង។
                %1$s paid %3$s once more for %2$s, which was paid already. It is kept as credit: pay it back or apply it to another invoice.""".formatted(customer, number, amount);
    }

    static String creditApplied(String number, Money amount, Money due) {
        return """
                💳 ឥណទានរបស់អ្នក %2$s ត្រូវបានប្រើបង់វិក្កយបត្រ %1$s។ នៅសល់ %3$s។
                %2$s of your credit paid invoice %1$s. %3$s is still to be paid.""".formatted(number, amount, due);
    }

    static String refunded(String shop, Money amount) {
        return """
                ↩️ %1$s បានសងឥណទាន %2$s ជូនអ្នកវិញ។
                %1$s has paid %2$s of your credit back to you.""".formatted(shop, amount);
    }

    static String voided(String number, Money amount, Money due) {
        return """
                ⚠️ ការកត់ត្រា %2$s សម្រាប់វិក្កយបត្រ %1$s ត្រូវបានលុបចោល ព្រោះកត់ត្រាខុស។ នៅសល់ %3$s។
                The %2$s recorded for invoice %1$s was recorded in error and has been taken back. %3$s is still to be paid.""".formatted(number, amount, due);
    }

    static String voidedForShop(String customer, String number, Money amount, Money due, String by) {
        return """
                ⚠️ %5$s បានលុបការកត់ត្រា %3$s របស់ %1$s សម្រាប់ %2$s។ នៅសល់ %4$s។
                %5$s voided %3$s of %1$s for %2$s. %4$s is due.""".formatted(customer, number, amount, due, by);
    }
}
