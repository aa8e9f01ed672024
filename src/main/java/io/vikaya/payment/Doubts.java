package io.vikaya.payment;

/** Why a person has to look, in a reviewer's words. */
final class Doubts {

    private Doubts() {}

    static String english(VerdictReason why) {
        return switch (why) {
            case UNREADABLE -> "the picture could not be read";
            case RECIPIENT_UNREADABLE -> "it is not certain who received it";
            case AMOUNT_UNREADABLE -> "the amount is not certain";
            case ID_UNREADABLE -> "no transaction number can be read";
            case DATE_UNREADABLE -> "the date cannot be read";
            case WRONG_AMOUNT -> "the amount or the currency differs";
            case SUSPICIOUS -> "something on it contradicts itself";
            case ABOVE_LIMIT -> "it is so much that two people must agree";
            case ALWAYS_REVIEW -> "your shop reviews every payment";
            case BAKONG_DIFFERS -> "Bakong knows a payment that differs";
            case BAKONG_REFUSED -> "Bakong says that the payment failed";
            case BAKONG_NOT_FOUND -> "Bakong does not know this payment";
            case BAKONG_SILENT -> "Bakong could not be asked; it is asked again by itself";
            case LOW_SCORE -> "it is not certain enough";
            default -> "it needs a person";
        };
    }

    static String khmer(VerdictReason why) {
        return switch (why) {
            case UNREADABLE -> "មិនអាចអានរូបភាពបាន";
            case RECIPIENT_UNREADABLE -> "មិនប្រាកដថាអ្នកណាជាអ្នកទទួល";
            case AMOUNT_UNREADABLE -> "មិនប្រាកដអំពីចំនួនទឹកប្រាក់";
            case ID_UNREADABLE -> "មិនអាចអានលេខប្រតិបត្តិការ";
            case DATE_UNREADABLE -> "មិនអាចអានកាលបរិច្ឆេទ";
            case WRONG_AMOUNT -> "ចំនួន ឬរូបិយប័ណ្ណខុសគ្នា";
            case SUSPICIOUS -> "ព័ត៌មាននៅលើវាផ្ទុយគ្នា";
            case ABOVE_LIMIT -> "ចំនួនធំ ត្រូវមានពីរនាក់យល់ព្រម";
            case ALWAYS_REVIEW -> "ហាងពិនិត្យការទូទាត់ទាំងអស់";
            case BAKONG_DIFFERS -> "បាគងបង្ហាញការទូទាត់ដែលខុសគ្នា";
            case BAKONG_REFUSED -> "បាគងថាការទូទាត់មិនជោគជ័យ";
            case BAKONG_NOT_FOUND -> "បាគងរកមិនឃើញការទូទាត់នេះ";
            case BAKONG_SILENT -> "បាគងមិនទាន់ឆ្លើយ ប្រព័ន្ធនឹងសួរម្តងទៀតដោយស្វ័យប្រវត្តិ";
            case LOW_SCORE -> "មិនទាន់ប្រាកដគ្រប់គ្រាន់";
            default -> "ត្រូវការមនុស្សពិនិត្យ";
        };
    }
}
