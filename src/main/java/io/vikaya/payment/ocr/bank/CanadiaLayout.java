package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.PrintedDate.ClockFace;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Canadia: a table under the bank's name; the clock runs to 24. */
final class CanadiaLayout implements BankLayout {

    @Override
    public Bank bank() {
        return Bank.CANADIA;
    }

    @Override
    public String name(PageView page) {
        return "canadia-success";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of("CANADIA BANK", 3, "Txn Hash", 1, "Beneficiary", 1, "Transfer Successful", 1);
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(Pattern.compile("\\bFT\\d{5}[0-9A-Z]{5}\\b"));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.mixed("FT", "\\d{5}[0-9A-HJ-NP-Z]{5}"));
    }

    @Override
    public ClockFace clockFace() {
        return ClockFace.ANY;
    }

    @Override
    public DayStamp dayInId() {
        return new DayStamp(2, 2);
    }
}
