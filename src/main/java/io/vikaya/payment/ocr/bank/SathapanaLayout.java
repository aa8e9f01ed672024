package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sathapana: currency before the figure, dates that begin with the year. */
final class SathapanaLayout implements BankLayout {

    @Override
    public Bank bank() {
        return Bank.SATHAPANA;
    }

    @Override
    public String name(PageView page) {
        return "sathapana-success";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of("SATHAPANA BANK", 3, "SATHAPANA", 2, "Transaction Successful", 1);
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(Pattern.compile("[0O]99Q[O0]RT\\d{5}"));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.digits("099QORT", 9));
    }

    @Override
    public DayStamp dayInId() {
        return new DayStamp(7, 2);
    }
}
