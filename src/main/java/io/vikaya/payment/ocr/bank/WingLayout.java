package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Wing: never prints its own name; the badge beside the payee names the receiving bank. */
final class WingLayout implements BankLayout {

    @Override
    public Bank bank() {
        return Bank.WING;
    }

    @Override
    public String name(PageView page) {
        return "wing-success";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of(
                "Transferred to", 2,
                "ផ្ទេរប្រាក់ទៅ", 2,
                "Get Prizes", 2,
                "Date and Time:", 1,
                "លេខសម្គាល់ប្រតិបត្តិការ:", 1);
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(Pattern.compile("\\b[0O]{3}2347\\d{5}"));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.mixed("0002347", "\\d{5}[0-9A-HJ-NP-Z]{4}"));
    }

    @Override
    public boolean signInFront() {
        return true;
    }

    @Override
    public NamePlace namePlace(PageView page) {
        return NamePlace.BELOW_HEADLINE;
    }

    @Override
    public DayStamp dayInId() {
        return new DayStamp(7, 2);
    }

    @Override
    public boolean alwaysPrintsPayeeAccount() {
        return true;
    }
}
