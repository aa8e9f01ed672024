package io.vikaya.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.inventory.ProductId;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofSource;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.testing.Api;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VikayaTest
class BankNoticesTests {

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    BankNotices notices;

    @Autowired
    InvoiceService invoices;

    @Autowired
    PaymentService payments;

    @Autowired
    PaymentReviews reviews;

    @Autowired
    ProcessRunner runner;

    @Autowired
    BusinessTime time;

    UserView owner;
    ProductId product;

    @BeforeEach
    void openAShop() {
        owner = shop.open();
        product = shop.in(owner, () -> shop.product("5.00", 10));
    }

    @Test
    void asksAPersonHoweverWellANoticeFits() {
        var invoice = shop.in(owner, () -> shop.sent(product, 2));

        var proof = submit(invoice, notice("10.00", "…", Duration.ZERO));

        var view = view(proof);
        assertThat(view.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(view.source()).isEqualTo(ProofSource.BANK_NOTICE);
        assertThat(view.reading()).isNotNull();
        approve("10.00");
        assertThat(shop.in(owner, () -> invoices.get(invoice)).status()).isEqualTo(InvoiceStatus.PAID);
    }

    @Test
    void takesANoticeOnce() {
        var text = notice("5.00", "…", Duration.ZERO);
        var first = shop.in(owner, () -> shop.sent(product, 1));
        var second = shop.in(owner, () -> shop.sent(product, 1));
        submit(first, text);

        var again = submit(second, text);

        assertThat(view(again).status()).isEqualTo(ProofStatus.REJECTED);
        assertThat(view(again).reason()).isEqualTo(VerdictReason.DUPLICATE);
    }

    @Test
    void proposesTheInvoiceItNamesOrThoseOverItsAmount() {
        var first = shop.in(owner, () -> shop.sent(product, 1));
        var second = shop.in(owner, () -> shop.sent(product, 1));
        var other = shop.in(owner, () -> shop.sent(product, 2));
        var number = shop.in(owner, () -> invoices.get(other)).number();

        assertThat(candidates(notice("5.00", "…", Duration.ZERO))).containsExactly(first, second);
        assertThat(candidates(notice("10.00", "…", Duration.ZERO))).containsExactly(other);
        assertThat(candidates(notice("5.00", number, Duration.ZERO))).containsExactly(other);
        assertThat(candidates(notice("7.00", "…", Duration.ZERO))).isEmpty();
        assertThat(candidates(notice("5.00", "…", Duration.ofDays(8)))).isEmpty();
        assertThat(shop.in(shop.open(), () -> notices.match(notice("5.00", number, Duration.ZERO)))
                        .orElseThrow()
                        .candidates())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoNotice() throws Exception {
        var invoice = shop.in(owner, () -> shop.sent(product, 1));
        assertThatThrownBy(() -> submit(invoice, "I have paid, please believe me"))
                .isInstanceOf(NotABankNoticeException.class);
        api.postAs(owner, "/bank-notices/match", "{\"text\":\"I have paid\"}")
                .andExpect(jsonPath("$.code").value("not-a-bank-notice"));
        api.postAs(shop.member(owner, Role.VIEWER), "/bank-notices/match", "{\"text\":\"I have paid\"}")
                .andExpect(status().isForbidden());
        api.postAs(owner, "/bank-notices/match", "{\"text\":\"%s\"}".formatted(notice("5.00", "…", Duration.ZERO)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.amount.amount").value("5.00"))
                .andExpect(jsonPath("$.candidates[0].id").value(invoice.toString()));
    }

    private String notice(String amount, String bill, Duration ago) {
        var at = time.now()
                .minus(ago)
                .atZone(BusinessTime.ZONE)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd hh.mm.ss a", java.util.Locale.ENGLISH));
        return "The amount %s USD is paid from SREY MOM, KB PRASAC Bank Plc, Bill No.: %s on %s with Transaction ID: 099QORT%09d, Hash: %08x, Shop-name: SOKHA SHOP"
                .formatted(
                        amount,
                        bill,
                        at,
                        ThreadLocalRandom.current().nextInt(1_000_000_000),
                        ThreadLocalRandom.current().nextInt());
    }

    private java.util.List<InvoiceId> candidates(String text) {
        return shop.in(owner, () -> notices.match(text)).orElseThrow().candidates().stream()
                .map(InvoiceView::id)
                .toList();
    }

    private PaymentProofId submit(InvoiceId invoice, String text) {
        var proof = shop.in(owner, () -> notices.submit(invoice, text));
        runner.runToNextWaitState();
        runner.runToNextWaitState();
        return proof;
    }

    private io.vikaya.payment.PaymentProofView view(PaymentProofId proof) {
        return shop.in(owner, () -> payments.get(proof));
    }

    private void approve(String amount) {
        shop.in(owner, () -> {
            reviews.decide(
                    reviews.open().getFirst().taskId(), owner.username(), ReviewChoice.APPROVE, amount, null, null);
            return true;
        });
        runner.runToNextWaitState();
    }
}
