package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import java.util.Comparator;
import java.util.List;

/** Tells whose page it is. */
public final class BankLayouts {

    private static final int ENOUGH = 3;
    private static final BankLayout GENERIC = new GenericLayout();
    private static final List<BankLayout> KNOWN = List.of(
            new AbaLayout(),
            new AcledaLayout(),
            new PrasacLayout(),
            new WingLayout(),
            new VattanacLayout(),
            new PpcBankLayout(),
            new BakongLayout(),
            new CanadiaLayout(),
            new SathapanaLayout());

    private BankLayouts() {}

    /** The layout with the most hallmarks on the page, or the generic one if none has enough. */
    public static BankLayout recognize(PageView page) {
        return KNOWN.stream()
                .filter(layout -> weight(layout, page) >= ENOUGH)
                .max(Comparator.comparingInt(layout -> weight(layout, page)))
                .orElse(GENERIC);
    }

    static int weight(BankLayout layout, PageView page) {
        var words = layout.hallmarks().entrySet().stream()
                .filter(mark -> page.seesBesideValues(mark.getKey()))
                .mapToInt(mark -> mark.getValue())
                .sum();
        var shapes = (int) layout.shapes().stream().filter(page::matches).count();
        return words + ENOUGH * (shapes + (layout.looksLikeIt(page) ? 1 : 0));
    }
}
