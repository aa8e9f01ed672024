package io.vikaya.subscription;

import io.vikaya.payment.VerdictReason;

/** Why a payment for an order was refused and what to do next, in the owner's words. */
final class OrderRefusals {

    private OrderRefusals() {}

    static String english(VerdictReason reason) {
        return switch (reason) {
            case DUPLICATE -> "this screenshot or its payment was used before.";
            case NOT_A_RECEIPT -> "the picture is not a bank's receipt; send the page that says Success.";
            case NOT_COMPLETED -> "the payment has not gone through yet.";
            case WRONG_RECIPIENT -> "it went to another account than Vikaya's.";
            case WRONG_DATE -> "the receipt is too old, or its date is in the future.";
            case WRONG_AMOUNT -> "the amount is not the one that was ordered.";
            case NOT_RECEIVED -> "the money has not arrived in Vikaya's account; ask your bank.";
            case CLEARER_PICTURE, UNREADABLE -> "the picture is not clear; send it again, best as a file.";
            default -> "it could not be confirmed; write to Vikaya.";
        };
    }

    static String khmer(VerdictReason reason) {
        return switch (reason) {
            case DUPLICATE -> "រូបថត ឬការទូទាត់នេះធ្លាប់ប្រើរួចហើយ។";
            case NOT_A_RECEIPT -> "រូបភាពនេះមិនមែនជាបង្កាន់ដៃធនាគារទេ សូមផ្ញើទំព័រដែលសរសេរថាជោគជ័យ។";
            case NOT_COMPLETED -> "ការទូទាត់មិនទាន់ជោគជ័យទេ។";
            case WRONG_RECIPIENT -> "ប្រាក់ត្រូវបានបង់ទៅគណនីផ្សេងពីគណនី Vikaya។";
            case WRONG_DATE -> "បង្កាន់ដៃចាស់ពេក ឬកាលបរិច្ឆេទមិនត្រឹមត្រូវ។";
            case WRONG_AMOUNT -> "ចំនួនទឹកប្រាក់មិនត្រូវនឹងការបញ្ជាទិញទេ។";
            case NOT_RECEIVED -> "ប្រាក់មិនទាន់ចូលគណនី Vikaya ទេ សូមសួរធនាគាររបស់អ្នក។";
            case CLEARER_PICTURE, UNREADABLE -> "រូបភាពមិនច្បាស់ សូមផ្ញើម្តងទៀត ល្អបំផុតជាឯកសារ។";
            default -> "មិនអាចបញ្ជាក់បានទេ សូមទាក់ទង Vikaya។";
        };
    }
}
