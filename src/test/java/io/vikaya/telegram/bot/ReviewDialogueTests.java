package io.vikaya.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.notification.Message;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.LinkCodes;
import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantService;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deciding payments in the chat. */
@VikayaTest
class ReviewDialogueTests {

    @Autowired
    Bot bot;

    @Autowired
    UpdateInbox inbox;

    @Autowired
    LinkCodes codes;

    @Autowired
    Shop shop;

    @Autowired
    ScriptedReader reader;

    @Autowired
    PaymentService payments;

    @Autowired
    PaymentReviews reviews;

    @Autowired
    TenantService tenants;

    @Autowired
    RecordingChannel channel;

    @Autowired
    ProcessRunner runner;

    UserView owner;

    @BeforeEach
    void openAShop() {
        channel.clear();
        owner = shop.open();
    }

    @Test
    void showsThePictureAndApprovesWhatWasReadAsThatPerson() {
        var proof = doubtful();
        var reviewer = shop.reviewer(owner);
        var chat = chatOf(reviewer);

        chat.says("/verify");
        var shown = lastTo(chat);
        assertThat(shown.attachment()).isNotNull();
        assertThat(shown.text()).contains("$10.00").hasSizeLessThanOrEqualTo(1_024);
        assertThat(shown.buttons().stream().flatMap(List::stream))
                .allSatisfy(button -> assertThat(button.action().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(64));
        chat.press("✅ $10.00");

        assertThat(chat.last()).contains("approved");
        assertThat(again(proof).status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(again(proof).decidedBy()).isEqualTo(reviewer.displayName());
        chat.says("/verify");
        assertThat(chat.last()).contains("Nothing to review");
    }

    @Test
    void rejectsOnlyWithAReasonAndAnswersASecondPressWithoutDoingAnything() {
        var proof = doubtful();
        var chat = chatOf(owner);
        chat.says("/verify");
        chat.press("Reject");
        assertThat(again(proof).status()).isEqualTo(ProofStatus.IN_REVIEW);
        var reasons = lastTo(chat);
        chat.press("not arrived");

        assertThat(again(proof).reason()).isEqualTo(VerdictReason.NOT_RECEIVED);
        chat.presses(reasons.buttons().getFirst().getFirst().action());
        assertThat(chat.last()).contains("decided already");
        assertThat(again(proof).reason()).isEqualTo(VerdictReason.NOT_RECEIVED);
    }

    @Test
    void asksTheCustomerForAClearerPicture() {
        var proof = doubtful();
        var chat = chatOf(owner);
        chat.says("/verify");
        chat.press("Clearer");

        assertThat(chat.last()).contains("asked for a clearer picture");
        assertThat(again(proof).reason()).isEqualTo(VerdictReason.CLEARER_PICTURE);
    }

    @Test
    void letsNobodyApproveTwiceAndASecondPersonStateTheSame() {
        shop.in(owner, () -> {
            tenants.decide(new TenantRules(
                    new BigDecimal(4_100), 80, false, false, 7, BigDecimal.ZERO, new BigDecimal("9.99")));
            return true;
        });
        var proof = sent(Readings.of("10.00"));
        var first = chatOf(owner);
        first.says("/verify");
        first.press("✅ $10.00");
        assertThat(first.last()).contains("second person has to agree");
        first.says("/verify");
        first.press("✅ $10.00");
        assertThat(first.last()).contains("approved this payment already");
        assertThat(again(proof).status()).isEqualTo(ProofStatus.IN_REVIEW);

        var second = chatOf(shop.reviewer(owner));
        second.says("/verify");
        assertThat(second.last()).contains(owner.displayName());
        second.press("✅ $10.00");
        assertThat(again(proof).status()).isEqualTo(ProofStatus.APPROVED);
    }

    @Test
    void saysWhoHasTakenAPayment() {
        var proof = doubtful();
        shop.in(owner, () -> {
            reviews.claim(reviews.open().getFirst().taskId(), owner.username());
            return true;
        });
        var chat = chatOf(shop.reviewer(owner));
        chat.says("/verify");
        chat.press("✅ $10.00");

        assertThat(chat.last()).contains(owner.displayName()).contains("has taken");
        assertThat(again(proof).status()).isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void letsOnlyReviewersAndOnlyOfThatShopDecide() {
        var proof = doubtful();
        var chat = chatOf(owner);
        chat.says("/verify");
        var approve = lastTo(chat).buttons().getFirst().getFirst().action();

        var clerk = chatOf(shop.member(owner, Role.USER));
        clerk.says("/verify");
        assertThat(clerk.last()).contains("Only reviewers");
        clerk.presses(approve);
        assertThat(clerk.last()).contains("Only reviewers");
        var stranger = chatOf(shop.open());
        stranger.presses(approve);
        assertThat(stranger.last()).contains("decided already");
        assertThat(again(proof).status()).isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void offersTheExpectedAmountWhereNoneCouldBeRead() {
        var proof = sent(Readings.of("10.00").amount(null));
        var chat = chatOf(owner);
        chat.says("/verify");
        chat.press("✅ $10.00");

        assertThat(again(proof).status()).isEqualTo(ProofStatus.APPROVED);
    }

    private Talk chatOf(UserView person) {
        var chat = new Talk(bot, inbox, runner, channel);
        var code = shop.in(person, () -> codes.issue(LinkKind.STAFF, person.id().value()));
        chat.says("/start " + code.code());
        return chat;
    }

    private Message lastTo(Talk chat) {
        return channel.to(Recipient.chat(String.valueOf(chat.chat()))).getLast().message();
    }

    private PaymentProofId doubtful() {
        return sent(Readings.of("10.00").paidTo(null, null));
    }

    private PaymentProofId sent(Readings reading) {
        reader.reads(reading.build());
        var proof = shop.in(owner, () -> shop.sendProof(shop.sent(shop.product("5.00", 50), 2)));
        runner.runToNextWaitState();
        assertThat(again(proof).status()).isEqualTo(ProofStatus.IN_REVIEW);
        return proof;
    }

    private PaymentProofView again(PaymentProofId proof) {
        return shop.in(owner, () -> payments.get(proof));
    }
}
