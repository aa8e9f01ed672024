package io.vikaya.telegram.emulator.bank;

import io.vikaya.shared.money.Money;
import io.vikaya.shared.money.MoneyFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and times as the apps spell them; times are Phnom Penh's. */
final class Printed {

    private static final ZoneId PHNOM_PENH = ZoneId.of("Asia/Phnom_Penh");

    private Printed() {}

    /** The figure alone: {@code 28,000} or {@code 8.98}. */
    static String figure(Money amount) {
        var written = withCode(amount);
        return written.substring(0, written.lastIndexOf(' '));
    }

    static String code(Money amount) {
        return amount.currency().getCurrencyCode();
    }

    static String withCode(Money amount) {
        return MoneyFormat.withCode(amount);
    }

    static boolean isRiel(Money amount) {
        return code(amount).equals("KHR");
    }

    /** @param pattern of {@link DateTimeFormatter}, months and AM/PM in English */
    static String time(BankPayment payment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(payment.paidAt().atZone(PHNOM_PENH));
    }
}
