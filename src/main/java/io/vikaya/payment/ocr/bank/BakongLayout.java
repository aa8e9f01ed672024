package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.PrintedDate.ClockFace;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Bakong's own app: labels above values, accounts like {@code name@bank}, the hash as the only id. */
final class BakongLayout implements BankLayout {

    @Override
    public Bank bank() {
        return Bank.BAKONG;
    }

    @Override
    public String name(PageView page) {
        return "bakong-success";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of("BAKONG", 3, "Transaction hash", 2, "ផ្ទេរប្រាក់បានជោគជ័យ", 2, "Transfer Successful", 1);
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(Pattern.compile("[a-z_]{3,}@[a-z]{4}\\b"));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.mixed("", "(?!)"));
    }

    @Override
    public ClockFace clockFace() {
        return ClockFace.ANY;
    }
}
