package io.vikaya.telegram.emulator.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.shared.money.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BankAppPictureTests {

    private static final Instant PAID_AT = Instant.parse("2026-11-22T03:04:05Z");

    private static BankPayment payment(ReceiptLayout layout, Money amount, String recipient) {
        var ids = new BankIds(new Random(7));
        return new BankPayment(
                layout,
                amount,
                recipient,
                "005 123 456",
                "CHAN DARA",
                "012 345 678",
                ids.transactionId(layout.bank(), PAID_AT),
                ids.reference(layout.bank(), PAID_AT),
                ids.hash(),
                PAID_AT);
    }

    @ParameterizedTest
    @EnumSource(ReceiptLayout.class)
    void drawsEachLayoutInItsSize(ReceiptLayout layout) throws IOException {
        var jpeg = BankAppPicture.render(payment(layout, Money.of("126500", "KHR"), "SOK S. & CHAN D."));

        keep(layout + "-KHR.jpg", jpeg);
        keep(
                layout + "-USD.jpg",
                BankAppPicture.render(payment(layout, Money.of("1234.5", "USD"), "ហាងកាហ្វេ ចន ស្មីន ភ្នំពេញ")));
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getWidth()).isEqualTo(layout.width());
        assertThat(image.getHeight()).isEqualTo(layout.height());
    }

    @ParameterizedTest
    @EnumSource(ReceiptLayout.class)
    void givesDifferentPaymentsDifferentPictures(ReceiptLayout layout) {
        var pictures = Stream.of(
                        payment(layout, Money.of("126500", "KHR"), "SOK SAN"),
                        payment(layout, Money.of("126600", "KHR"), "SOK SAN"),
                        payment(layout, Money.of("126500", "KHR"), "SOK SAM"),
                        payment(layout, Money.of("12.65", "USD"), "SOK SAN"),
                        payment(layout, Money.of("12.65", "USD"), ""),
                        payment(layout, Money.of("9999999999.99", "USD"), "VERY LONG NAME ".repeat(8)))
                .map(BankAppPicture::render)
                .map(java.util.Arrays::hashCode)
                .distinct();

        assertThat(pictures).hasSize(6);
    }

    @Test
    void drawsTheSamePaymentAlike() {
        var one = payment(ReceiptLayout.ABA_SLIP, Money.of("5", "USD"), "SOK SAN");

        assertThat(BankAppPicture.render(one)).isEqualTo(BankAppPicture.render(one));
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "bank-pictures")).resolve(name), bytes);
    }
}
