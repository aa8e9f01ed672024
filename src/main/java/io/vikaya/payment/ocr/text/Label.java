package io.vikaya.payment.ocr.text;

import java.util.List;

/**
 * The words banks put before a value, in every spelling met so far.
 *
 * <p>What a label means is the same at most banks; where one bank differs (an "Account No." is the payer's at ACLEDA and
 * the payee's at Sathapana) its layout says so.
 */
public enum Label {
    TRANSACTION_ID(
            "Trx. ID",
            "Transaction ID",
            "Transaction reference",
            "Transaction No",
            "Trx Ref",
            "លេខកូដប្រតិបត្តិការ",
            "លេខប្រតិបត្តិការ",
            "លេខសម្គាល់ប្រតិបត្តិការ",
            "លេខសម្គាល់",
            "លេខយោងប្រតិបត្តិការ"),
    REFERENCE("Reference #", "Reference No", "Reference Number", "Reference", "Ref", "Ref ID", "លេខយោង"),
    HASH(
            "External Ref",
            "External trx ref",
            "External Txn Ref",
            "Hash",
            "Txn Hash",
            "Transaction hash",
            "Bakong hash",
            "Hash Value",
            "បាគងហាស",
            "លេខយោងប្រតិបត្តិការខាងក្រៅ",
            "លេខយោង trnx ខាងក្រៅ"),
    DATE(
            "Transaction date",
            "Date",
            "Date and Time",
            "Date & Time",
            "Transaction time",
            "កាលបរិច្ឆេទ",
            "ថ្ងៃធ្វើប្រតិបត្តិការ",
            "កាលបរិច្ឆេទប្រតិបត្តិការ"),
    PAYER(
            "From account",
            "Paid from",
            "Debit Account",
            "From",
            "Sender",
            "Payer",
            "គណនីកាត់ប្រាក់ចេញ",
            "ពីគណនី",
            "ពី",
            "ទូទាត់ពី",
            "ចេញពីគណនី",
            "អ្នកផ្ញើ"),
    RECIPIENT(
            "To",
            "To account",
            "Paid to account",
            "Credit account",
            "Beneficiary",
            "Seller",
            "Recipient",
            "ទៅគណនី",
            "ទៅ",
            "ទៅកាន់",
            "អ្នកទទួល"),
    ACCOUNT("Account Number", "Account No", "Account", "Acc", "លេខគណនី"),
    DEBIT(
            "Original amount",
            "Debit Amount",
            "Total amount",
            "Total",
            "ទឹកប្រាក់សរុប",
            "ចំនួនទឹកប្រាក់ដើម",
            "ទឹកប្រាក់កាត់ចេញ",
            "សរុប"),
    AMOUNT("Amount", "Transaction amount", "ចំនួនទឹកប្រាក់", "ចំនួនទឹកប្រាក់ប្រតិបត្តិការ", "ទឹកប្រាក់"),
    STATUS("Status", "ស្ថានភាព"),
    /** Printed beside the others and of no use to us, but it ends the value above it. */
    OTHER(
            "Remark",
            "Purpose",
            "Note",
            "Beneficiary Bank",
            "Receiving bank",
            "Bank",
            "Exchange Rate",
            "Exchange Amount",
            "APV",
            "Purchase #",
            "Consumer ID",
            "Fee",
            "ចំណាំ",
            "គោលបំណង",
            "ធនាគារទទួលផល",
            "ធនាគារទទួល",
            "ធនាគារ",
            "អត្រាប្តូរប្រាក់",
            "ចំនួនទឹកប្រាក់ប្តូរ",
            "ថ្លៃសេវា",
            "កំណត់សម្គាល់");

    private final List<String> spellings;

    Label(String... spellings) {
        this.spellings = List.of(spellings);
    }

    List<String> spellings() {
        return spellings;
    }
}
