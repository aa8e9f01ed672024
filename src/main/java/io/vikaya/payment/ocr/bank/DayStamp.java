package io.vikaya.payment.ocr.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day some banks write into their ids: last digits of the year, then the day of the year.
 *
 * @param start where in the id it begins
 * @param yearDigits 1 or 2
 */
public record DayStamp(int start, int yearDigits) {

    private static final int DAY_DIGITS = 3;

    /** Whether the id cannot belong to that date; a day either way is the bank's own clock around midnight. */
    public boolean contradicts(String id, LocalDate date) {
        var end = start + yearDigits + DAY_DIGITS;
        if (id.length() < end || !id.substring(start, end).chars().allMatch(Character::isDigit)) {
            return false;
        }
        var span = yearDigits == 1 ? 10 : 100;
        var year = date.getYear() / span * span + Integer.parseInt(id.substring(start, start + yearDigits));
        try {
            var day = LocalDate.ofYearDay(year, Integer.parseInt(id.substring(start + yearDigits, end)));
            return Math.abs(ChronoUnit.DAYS.between(day, date)) > 1;
        } catch (DateTimeException e) {
            return true;
        }
    }
}
