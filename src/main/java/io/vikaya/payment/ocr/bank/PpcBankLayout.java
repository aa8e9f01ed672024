package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PPCBank: the details page, with the payee's and payer's bank and account wrapped below their names. */
final class PpcBankLayout implements BankLayout {

    @Override
    public Bank bank() {
        return Bank.PPCBANK;
    }

    @Override
    public String name(PageView page) {
        return "ppcbank-detail";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of("PPCBank", 3, "បានផ្ញើទៅ", 2, "ព័ត៌មានលម្អិតអំពីប្រតិបត្តិការ", 1);
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(Pattern.compile("\\b1-120-00\\d{6}-\\d\\b"));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.digits("", 9));
    }

    @Override
    public boolean signInFront() {
        return true;
    }

    @Override
    public boolean completedWithoutTitle(PageView page) {
        return true;
    }

    @Override
    public boolean alwaysPrintsPayeeAccount() {
        return true;
    }
}
