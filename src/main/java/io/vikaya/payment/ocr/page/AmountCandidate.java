package io.vikaya.payment.ocr.page;

import io.vikaya.payment.ocr.text.CurrencyMark;
import io.vikaya.payment.ocr.text.PrintedNumber;
import io.vikaya.payment.reading.Box;

/**
 * A figure that could be money.
 *
 * @param pass which pass read it
 * @param number the figure
 * @param mark what stands beside it
 * @param minus whether a minus stands before it
 * @param box the figure alone
 * @param whole the figure with its sign and currency
 */
public record AmountCandidate(
        String pass,
        PrintedNumber number,
        CurrencyMark mark,
        boolean minus,
        String text,
        double confidence,
        Box box,
        Box whole) {}
