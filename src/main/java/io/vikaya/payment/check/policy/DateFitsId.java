package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.tenancy.BusinessTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The date printed and the day inside the bank's id are the same, give or take the bank's own midnight. */
final class DateFitsId implements CheckPolicy {

    private static final Words FITS =
            new Words("The date fits the bank's transaction id", "កាលបរិច្ឆេទត្រូវនឹងលេខប្រតិបត្តិការ");
    private static final Words CONTRADICTS = new Words(
            "The date does not fit the bank's transaction id: one of them may have been changed",
            "កាលបរិច្ឆេទមិនត្រូវនឹងលេខប្រតិបត្តិការទេ៖ អាចមានការកែប្រែ");
    private static final Words SILENT =
            new Words("This bank's ids say nothing of the date", "លេខប្រតិបត្តិការមិនបញ្ជាក់កាលបរិច្ឆេទទេ");

    @Override
    public Check ask(ProofCase proof) {
        var days = IdDays.in(proof.reading(), LocalDate.ofInstant(proof.now(), BusinessTime.ZONE));
        var printed = Legible.value(proof.reading().dateTime())
                .map(at -> LocalDate.ofInstant(at.toInstant(), BusinessTime.ZONE));
        var found = printed.map(LocalDate::toString).orElse(null);
        if (proof.reading().has(ReadingFlag.ID_DATE_CONTRADICTS)) {
            return Check.mismatch(
                    CheckKind.DATE_OF_ID, days.isEmpty() ? null : text(days.getFirst()), found, CONTRADICTS);
        }
        if (days.isEmpty() || printed.isEmpty()) {
            return Check.unreadable(CheckKind.DATE_OF_ID, null, null, SILENT);
        }
        return days.stream()
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, printed.get())) > 1)
                .findFirst()
                .map(day -> Check.mismatch(CheckKind.DATE_OF_ID, text(day), found, CONTRADICTS))
                .orElseGet(() -> Check.match(CheckKind.DATE_OF_ID, text(days.getFirst()), found, FITS));
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
