package io.vikaya.payment.khqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vikaya.shared.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KhqrBuilderTests {

    private static final Instant CREATED = Instant.parse("2026-11-22T03:00:00Z");

    private static KhqrBuilder shop() {
        return Khqr.builder()
                .individual("vikaya_shop@aclb")
                .merchantName("ហាងកាហ្វេ Sok")
                .createdAt(CREATED)
                .expiresAt(CREATED.plus(Duration.ofDays(30)));
    }

    @ParameterizedTest
    @CsvSource({"25500,KHR,25500", "100,USD,100", "0.5,USD,0.50", "1.5,USD,1.50", "1234.56,USD,1234.56"})
    void spellsAmountsLikeTheOfficialSdk(String amount, String currency, String written) {
        var text = KhqrEncoder.encode(shop().amount(Money.of(amount, currency))
                .billNumber("INV-2611-00001")
                .build());

        var decoding = KhqrDecoder.decode(text);

        assertThat(decoding).isInstanceOf(KhqrDecoding.Valid.class);
        var khqr = decoding.read().orElseThrow();
        assertThat(khqr.amountAsWritten()).contains(written);
        assertThat(khqr.amount()).contains(Money.of(amount, currency));
        assertThat(khqr.billNumber()).contains("INV-2611-00001");
        assertThat(khqr.createdAt()).contains(CREATED);
        assertThat(khqr.merchantName()).contains("ហាងកាហ្វេ Sok");
        assertThat(khqr.merchantKind()).contains(MerchantKind.INDIVIDUAL);
        assertThat(decoding.md5().orElseThrow())
                .isEqualTo(KhqrEncoder.md5(text))
                .hasSize(32);
    }

    @Test
    void writesAStaticQrWithoutMoments() {
        var khqr = shop().build();

        assertThat(khqr.isDynamic()).isFalse();
        assertThat(khqr.createdAt()).isEmpty();
        assertThat(KhqrDecoder.decode(KhqrEncoder.encode(khqr))).isInstanceOf(KhqrDecoding.Valid.class);
    }

    @Test
    void refusesWhatTheGuidelineForbids() {
        refuses(KhqrFault.AMOUNT_INVALID, shop().amount(Money.of("0", "USD")));
        refuses(KhqrFault.AMOUNT_INVALID, shop().amount(Money.of("-5", "USD")));
        refuses(KhqrFault.AMOUNT_INVALID, shop().amount(Money.of("99999999999", "KHR")));
        refuses(KhqrFault.MERCHANT_NAME_INVALID, shop().merchantName("x".repeat(26)));
        refuses(KhqrFault.MERCHANT_CITY_INVALID, shop().merchantCity("x".repeat(16)));
        refuses(KhqrFault.ADDITIONAL_DATA_INVALID, shop().billNumber("x".repeat(26)));
        refuses(KhqrFault.ACCOUNT_ID_INVALID, shop().individual("nobank"));
        refuses(KhqrFault.CATEGORY_INVALID, shop().merchantCategoryCode("-100"));
        refuses(KhqrFault.VALUE_TOO_LONG, shop().merchantName("x".repeat(100)));
        refuses(KhqrFault.UNIONPAY_IN_DOLLARS, shop().unionPay("1".repeat(31)).amount(Money.of("5", "USD")));
        refuses(
                KhqrFault.EXPIRY_MISSING,
                Khqr.builder().individual("a@b").merchantName("A").amount(Money.of("5", "USD")));
        refuses(
                KhqrFault.EXPIRY_BEFORE_CREATION,
                shop().amount(Money.of("5", "USD")).expiresAt(CREATED.minusMillis(1)));
    }

    private static void refuses(KhqrFault fault, KhqrBuilder builder) {
        assertThatExceptionOfType(KhqrRefusedException.class)
                .isThrownBy(builder::build)
                .satisfies(refusal -> assertThat(refusal.fault()).isEqualTo(fault));
    }
}
