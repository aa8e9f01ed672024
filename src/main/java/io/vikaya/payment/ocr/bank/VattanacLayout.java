package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Vattanac: blue wave, amount with the sign in front, a table of rows below. */
final class VattanacLayout implements BankLayout {

    @Override
    public Bank bank() {
        return Bank.VATTANAC;
    }

    @Override
    public String name(PageView page) {
        return "vattanac-success";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of("Vattanac Bank", 3, "ព័ត៌មានលម្អិតអំពីប្រតិបត្តិការ", 1, "Transaction details", 1);
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(Pattern.compile("[0O]{2}1FTRA\\d{5}"));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.mixed("001FTRA", "\\d{5}[0-9A-HJ-NP-Z]{4}"));
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
    public DayStamp dayInId() {
        return new DayStamp(7, 2);
    }
}
