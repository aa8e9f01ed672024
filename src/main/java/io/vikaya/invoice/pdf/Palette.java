package io.vikaya.invoice.pdf;

import io.vikaya.shared.money.Money;
import io.vikaya.shared.money.MoneyFormat;
import java.awt.Color;

/** The colors and the spelling of money that page and picture share. */
final class Palette {

    static final Color INK = new Color(0x1A1F36);
    static final Color MUTED = new Color(0x697386);
    static final Color RULE = new Color(0xE3E8EE);
    static final Color SOFT = new Color(0xF7F9FC);
    static final Color ACCENT = new Color(0x16324F);
    /** The red of the KHQR card, from the National Bank's KHQR brand. */
    static final Color KHQR_RED = new Color(0xE1232E);

    private Palette() {}

    /** Noto Sans Khmer has the riel sign, so money is written as everywhere else. */
    static String money(Money money) {
        return MoneyFormat.format(money);
    }
}
