package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.PrintedDate.ClockFace;
import io.vikaya.payment.reading.Bank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any other app's result page: a headline, some known labels, no bank we know. */
final class GenericLayout implements BankLayout {

    @Override
    public @Nullable Bank bank() {
        return null;
    }

    @Override
    public String name(PageView page) {
        return "generic-success";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.of();
    }

    @Override
    public ClockFace clockFace() {
        return ClockFace.ANY;
    }

    @Override
    public NamePlace namePlace(PageView page) {
        return NamePlace.BELOW_HEADLINE;
    }
}
