package io.vikaya.payment.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.invoice.InvoiceCollection;
import io.vikaya.invoice.SubmitProof;
import io.vikaya.payment.ProofImages;
import io.vikaya.payment.ProofSource;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.bakong.Bakong;
import io.vikaya.payment.bakong.BakongQuestion;
import io.vikaya.payment.bakong.BakongReply;
import io.vikaya.payment.bakong.BakongStub;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantService;
import io.vikaya.testing.Readings;
import io.vikaya.testing.Shop;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BakongVerificationTests extends BakongStage {

    @Autowired
    TenantService tenants;

    @Autowired
    ProofImages images;

    @Autowired
    InvoiceCollection collection;

    @Test
    void approvesWhatBakongConfirmsThoughThePictureIsIllegible() {
        stub.answers(200, paid());

        var proof = verify(Readings.of("10.00").amount(null).paidTo(null, null).id(null));

        assertThat(proof.status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_CONFIRMED);
        assertThat(proof.verifiedAmount()).isEqualTo(Money.of("10.00", "USD"));
        assertThat(attempts(proof)).containsExactly("PAID");
    }

    @ParameterizedTest
    @CsvSource({
        "9.0, USD, chan_sokha@abaa",
        "10.01, USD, chan_sokha@abaa",
        "100.0, USD, chan_sokha@abaa",
        "10, KHR, chan_sokha@abaa",
        "10.0, USD, chea_vuthy@aclb"
    })
    void asksAPersonWhenBakongKnowsAnotherPayment(String amount, String currency, String to) {
        stub.answers(200, paid(amount, currency, to));

        var proof = verify(Readings.of("10.00"));

        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_DIFFERS);
        assertThat(attempts(proof)).containsExactly("DIFFERENT");
    }

    @Test
    void neverApprovesAPerfectPictureThatBakongDoesNotKnow() {
        stub.answers(200, BakongStub.error(1));

        var proof = verify(Readings.of("10.00"));

        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_NOT_FOUND);
    }

    @Test
    void asksAPersonWhenBakongSaysThatItFailed() {
        stub.answers(200, BakongStub.error(3));

        var proof = verify(Readings.of("10.00"));

        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_REFUSED);
    }

    @Test
    void rejectsWhatThePictureRejectsThoughBakongDoesNotAnswer() {
        stub.answers(500, "");

        var proof = verify(Readings.of("10.00").paidTo("CHEA VUTHY", "009 888 777"));

        assertThat(proof.reason()).isEqualTo(VerdictReason.WRONG_RECIPIENT);
        assertThat(recheck(proof)).isNull();
    }

    @Test
    void asksByTheHashOnThePictureWhenTheQrWasNotUsed() {
        stub.answers(200, BakongStub.error(1)).answers(200, paid());

        var proof = verify(Readings.of("10.00").hash(hash.substring(0, 8)));

        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_CONFIRMED);
        assertThat(attempts(proof)).containsExactly("NOT_FOUND", "PAID");
    }

    @Test
    void doesNotTakeAnOldPaymentForTheHashOnAPicture() {
        var lastYear = System.currentTimeMillis() - Duration.ofDays(365).toMillis();
        stub.answers(200, BakongStub.error(1))
                .answers(200, BakongStub.paid("10.0", "USD", "chan_sokha@abaa", hash, lastYear));

        var proof = verify(Readings.of("10.00").hash(hash.substring(0, 8)));

        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_DIFFERS);
    }

    @Test
    void letsOnePaymentProveOneInvoice() {
        stub.answers(200, paid());

        assertThat(verify(Readings.of("10.00")).status()).isEqualTo(ProofStatus.APPROVED);
        var second = verify(Readings.of("10.00"));

        assertThat(second.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(second.reason()).isEqualTo(VerdictReason.BAKONG_DIFFERS);
    }

    @Test
    void rejectsAPictureThatWasUsedWhateverBakongSays() {
        stub.answers(200, paid()).answers(200, BakongStub.paid("10.0", "USD", "chan_sokha@abaa", hash(), 1));
        var picture = Shop.picture();
        verify(Readings.of("10.00"), picture);

        var second = verify(Readings.of("10.00"), picture);

        assertThat(second.status()).isEqualTo(ProofStatus.REJECTED);
        assertThat(second.reason()).isEqualTo(VerdictReason.DUPLICATE);
    }

    @Test
    void leavesTheDecisionToPeopleWhereTheShopWantsThat() {
        stub.answers(200, paid()).answers(200, BakongStub.paid("10.0", "USD", "chan_sokha@abaa", hash(), 1));
        decideRules(true, null);
        assertThat(verify(Readings.of("10.00")).reason()).isEqualTo(VerdictReason.ALWAYS_REVIEW);

        decideRules(false, new BigDecimal(5));
        var proof = verify(Readings.of("10.00"));
        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(VerdictReason.ABOVE_LIMIT);
    }

    @Test
    void neverAsksAboutATypedNotice() {
        stub.answers(200, paid());
        reader.reads(Readings.of("10.00").amount(null).build());

        var id = shop.in(owner, () -> {
            var invoice = invoice();
            return images.receive(
                    Shop.picture(),
                    image -> collection.submit(
                            new SubmitProof(invoice, image, ProofSource.BANK_NOTICE, "Srey Mom", null)));
        });
        runner.runToNextWaitState();

        assertThat(view(id).status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(stub.requests).isEmpty();
    }

    @Test
    void asksNothingWhileBakongKeepsFailingAndApprovesNothing() {
        stub.answers(500, "");
        for (var i = 0; i < 5; i++) {
            client.ask(BakongQuestion.ofReference("100FT00000000000"));
        }
        var before = stub.requests.size();

        var proof = verify(Readings.of("10.00"));

        assertThat(stub.requests).hasSize(before);
        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_SILENT);
    }

    @Test
    void remembersThatItAskedThoughTheNodeDiedBeforeTheAnswer() {
        bakong.connect(new Bakong() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public BakongReply ask(BakongQuestion question) {
                throw new IllegalStateException("the plug was pulled");
            }
        });

        var proof = verify(Readings.of("10.00"));

        assertThat(proof.status()).isEqualTo(ProofStatus.VERIFYING);
        assertThat(attempts(proof)).containsExactly("ASKED");
    }

    @Test
    void neverWritesATokenAnywhere(CapturedOutput output) {
        stub.refusesFirstToken = true;
        stub.answers(500, "").answers(200, paid());
        var proof = verify(Readings.of("10.00"));
        fireNextCheck(proof);

        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(output.getAll()).doesNotContain(BakongStub.FIRST_TOKEN, BakongStub.RENEWED_TOKEN);
        var raw = shop.in(
                owner,
                () -> transactions.execute(status -> jdbc.sql(
                                "select string_agg(raw, ' ') from scriptclient.payment_attempt where proof_id = ?")
                        .param(proof.id().value())
                        .query(String.class)
                        .single()));
        assertThat(raw).contains("UNKNOWN", "PAID").doesNotContain("token");
    }

    private void decideRules(boolean alwaysReview, @Nullable BigDecimal limit) {
        shop.in(owner, () -> {
            tenants.decide(new TenantRules(new BigDecimal(4_100), 80, alwaysReview, false, 7, BigDecimal.ZERO, limit));
            return true;
        });
    }
}
