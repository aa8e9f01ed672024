package io.vikaya.invoice;

import io.vikaya.payment.VerdictReason;

/** Why a proof was refused and what to do next, in the customer's words. */
final class Refusals {

    private Refusals() {}

    static String english(VerdictReason reason) {
        return switch (reason) {
            case DUPLICATE -> "this payment was sent as proof before. Send the receipt of the new payment.";
            case NOT_A_RECEIPT ->
                "the picture does not look like a bank's receipt. Send the screenshot of the page that says Success.";
            case NOT_COMPLETED -> "the payment has not gone through. Send the page after it says Success.";
            case WRONG_RECIPIENT -> "it was paid to another account. Check the account on the invoice.";
            case WRONG_DATE -> "the receipt is too old or its date is in the future.";
            case WRONG_AMOUNT -> "the amount is not the one on the invoice.";
            case NOT_RECEIVED -> "the money has not arrived in our account. Ask your bank.";
            case CLEARER_PICTURE, UNREADABLE -> "the picture is not clear. Send it again, best as a file.";
            default -> "the shop could not accept it. Contact the shop.";
        };
    }

    static String khmer(VerdictReason reason) {
        return switch (reason) {
            case DUPLICATE -> "ការបង់ប្រាក់នេះធ្លាប់ផ្ញើរួចហើយ។ សូមផ្ញើបង្កាន់ដៃថ្មី។";
            case NOT_A_RECEIPT -> "រូបភាពនេះមិនមែនជាបង្កាន់ដៃធនាគារទេ។ សូមផ្ញើរូបថតអេក្រង់ដែលសរសេរថាជោគជ័យ។";
            case NOT_COMPLETED -> "ប្រតិបត្តិការមិនទាន់ជោគជ័យទេ។ សូមផ្ញើទំព័រដែលសរសេរថាជោគជ័យ។";
            case WRONG_RECIPIENT -> "ប្រាក់ត្រូវបានបង់ទៅគណនីផ្សេង។ សូមពិនិត្យគណនីលើវិក្កយបត្រ។";
            case WRONG_DATE -> "បង្កាន់ដៃចាស់ពេក ឬកាលបរិច្ឆេទមិនត្រឹមត្រូវ។";
            case WRONG_AMOUNT -> "ចំនួនទឹកប្រាក់មិនត្រូវនឹងវិក្កយបត្រទេ។";
            case NOT_RECEIVED -> "ប្រាក់មិនទាន់ចូលគណនីយើងទេ។ សូមសួរធនាគាររបស់អ្នក។";
            case CLEARER_PICTURE, UNREADABLE -> "រូបភាពមិនច្បាស់។ សូមផ្ញើម្តងទៀត ល្អបំផុតជាឯកសារ។";
            default -> "ហាងមិនអាចទទួលយកបានទេ។ សូមទាក់ទងហាង។";
        };
    }
}
