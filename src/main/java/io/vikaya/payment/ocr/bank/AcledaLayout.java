package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** ACLEDA: the app's result page in Khmer and English and the shared slip. One 11-digit number is id and reference. */
final class AcledaLayout implements BankLayout {

    private static final Pattern NOTIFICATION =
            Pattern.compile("(?<!\\d)(?<id>\\d{11})[\\s,.]{0,4}Hash ?Value ?(?<hash>[0-9a-f]{8})(?![0-9a-f])");

    @Override
    public Bank bank() {
        return Bank.ACLEDA;
    }

    @Override
    public String name(PageView page) {
        return page.sees("ជោគជ័យ") || page.sees("Successful") || page.sees("Success")
                ? "acleda-success"
                : "acleda-slip";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.ofEntries(
                Map.entry("ACLEDA BANK", 1),
                Map.entry("អេស៊ីលីដា", 2),
                Map.entry("គណនីកាត់ប្រាក់ចេញ", 2),
                Map.entry("ទឹកប្រាក់កាត់ចេញ", 2),
                Map.entry("លេខយោងប្រតិបត្តិការខាងក្រៅ", 2),
                Map.entry("ធនាគារទទួលផល", 1),
                Map.entry("ទៅគណនី", 1),
                Map.entry("ប្រតិបត្តិការ KHQR ទៅ", 2),
                Map.entry("KHQR transaction to", 2),
                Map.entry("Transaction KHQR to", 2),
                Map.entry("External Ref.", 1),
                Map.entry("External Txn Ref", 1),
                Map.entry("Debit Account", 2),
                Map.entry("Debit Amount", 1),
                Map.entry("Beneficiary Bank", 2),
                Map.entry("Reference No.", 1));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.digits("", 11));
    }

    @Override
    public List<IdShape> references() {
        return transactionIds();
    }

    @Override
    public Pattern idInNotification() {
        return NOTIFICATION;
    }

    @Override
    public boolean referenceIsTransactionId() {
        return true;
    }

    @Override
    public boolean accountIsPayers() {
        return true;
    }

    @Override
    public boolean headlineHasSign() {
        return true;
    }

    @Override
    public NamePlace namePlace(PageView page) {
        return NamePlace.ABOVE_HEADLINE;
    }

    @Override
    public boolean completedWithoutTitle(PageView page) {
        return page.sees("ប្រតិបត្តិការ KHQR ទៅ")
                || page.sees("KHQR transaction to")
                || page.sees("Transaction KHQR to");
    }

    @Override
    public DayStamp dayInId() {
        return new DayStamp(0, 1);
    }
}
