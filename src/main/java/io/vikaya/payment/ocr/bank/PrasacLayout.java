package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** KB PRASAC: a white sheet on orange; payer above, payee below, both without labels. */
final class PrasacLayout implements BankLayout {

    @Override
    public Bank bank() {
        return Bank.KB_PRASAC;
    }

    @Override
    public String name(PageView page) {
        return "prasac-success";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of(
                "KB PRASAC Bank", 3,
                "បាគងហាស", 2,
                "Bakong hash", 1,
                "Transaction amount", 1,
                "Transaction reference", 1,
                "ចំនួនទឹកប្រាក់ប្រតិបត្តិការ", 2,
                "បង្ហាញបន្ថែម", 1,
                "Show more", 1);
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(
                Pattern.compile("\\bMB\\d{14}\\b"), Pattern.compile("(?m)(?<![\\d ])(\\d{3} ){3}\\d{3}(?![ ]?\\d)"));
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.digits("MB", 14));
    }

    @Override
    public boolean alwaysPrintsPayeeAccount() {
        return true;
    }
}
