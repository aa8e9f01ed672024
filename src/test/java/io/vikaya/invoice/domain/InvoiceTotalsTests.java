package io.vikaya.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.invoice.Discount;
import io.vikaya.invoice.InvalidDiscountException;
import io.vikaya.invoice.domain.InvoiceTotals.LineInput;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvoiceTotalsTests {

    @Test
    void takesTheDiscountOffBeforeTax() {
        var totals = InvoiceTotals.of(
                Currencies.USD,
                List.of(line("2", "12.50", "10"), line("3", "3.20", "0")),
                new Discount(Discount.Kind.PERCENT, new BigDecimal("10")));

        assertThat(totals.subtotal()).isEqualTo(Money.of("34.60", "USD"));
        assertThat(totals.discount()).isEqualTo(Money.of("3.46", "USD"));
        assertThat(totals.tax()).isEqualTo(Money.of("2.25", "USD"));
        assertThat(totals.total()).isEqualTo(Money.of("33.39", "USD"));
    }

    @Test
    void keepsRielWhole() {
        var totals = InvoiceTotals.of(Currencies.KHR, List.of(line("1.5", "3333", "10")), null);

        assertThat(totals.subtotal()).isEqualTo(Money.of("5000", "KHR"));
        assertThat(totals.tax()).isEqualTo(Money.of("500", "KHR"));
    }

    @Test
    void refusesADiscountAboveTheSubtotal() {
        assertThatThrownBy(() -> InvoiceTotals.of(
                        Currencies.USD,
                        List.of(line("1", "5", "0")),
                        new Discount(Discount.Kind.AMOUNT, new BigDecimal("5.01"))))
                .isInstanceOf(InvalidDiscountException.class);
    }

    @Test
    void alwaysAddsUp() {
        var random = new Random(20261122);
        for (var i = 0; i < 2_000; i++) {
            var currency = random.nextBoolean() ? Currencies.USD : Currencies.KHR;
            var lines = Stream.generate(() -> line(
                            BigDecimal.valueOf(1 + random.nextInt(5_000), 3).toPlainString(),
                            BigDecimal.valueOf(random.nextInt(100_000), Currencies.digits(currency))
                                    .toPlainString(),
                            String.valueOf(random.nextInt(21))))
                    .limit(1 + random.nextInt(8))
                    .toList();
            var totals = InvoiceTotals.of(
                    currency, lines, new Discount(Discount.Kind.PERCENT, BigDecimal.valueOf(random.nextInt(101))));

            var net =
                    totals.lines().stream().map(InvoiceTotals.LineTotal::net).reduce(Money.zero(currency), Money::plus);
            var all = totals.lines().stream()
                    .map(InvoiceTotals.LineTotal::total)
                    .reduce(Money.zero(currency), Money::plus);
            assertThat(net).isEqualTo(totals.subtotal().minus(totals.discount()));
            assertThat(all).isEqualTo(totals.total());
            assertThat(totals.lines()).allMatch(line -> line.net().amount().signum() >= 0);
        }
    }

    private static LineInput line(String quantity, String price, String tax) {
        return new LineInput(new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(tax));
    }
}
