package io.vikaya.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.LinkCodes;
import io.vikaya.tenancy.AuditEntry;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.PlatformScope;
import io.vikaya.testing.Api;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose a chat is: codes, moves, unlinking. */
@VikayaTest
class LinkingTests {

    @Autowired
    Bot bot;

    @Autowired
    UpdateInbox inbox;

    @Autowired
    LinkCodes codes;

    @Autowired
    ChatLinks links;

    @Autowired
    AuditTrail audit;

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    RecordingChannel channel;

    @Autowired
    ProcessRunner runner;

    @Autowired
    MovableClock clock;

    UserView owner;

    @BeforeEach
    void openAShop() {
        channel.clear();
        owner = shop.open();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void refusesEvenRightCodesForHalfAnHourAfterFiveWrongOnes() {
        var phone = linked(owner);
        for (var i = 0; i < 4; i++) {
            phone.says("/start staff_guess" + i);
            assertThat(phone.last()).contains("not valid").contains("មិនត្រឹមត្រូវ");
        }
        phone.says("/start staff_guess4");
        assertThat(phone.last()).contains("Too many wrong codes").contains("៣០ នាទី");

        var right = code(shop.member(owner, Role.USER));
        phone.says("/start " + right);
        assertThat(phone.last()).contains("Too many wrong codes");
        clock.advance(Duration.ofMinutes(29));
        phone.says("/start " + code(owner));
        assertThat(phone.last()).contains("Too many wrong codes");
        clock.advance(Duration.ofMinutes(2));
        phone.says("/start " + code(owner));
        assertThat(phone.last()).contains("Welcome");
    }

    @Test
    void countsWrongCodesOfAQuarterOfAnHourAndForgetsThemAfterARightOne() {
        var phone = linked(owner);
        wrong(phone, 3);
        clock.advance(Duration.ofMinutes(16));
        wrong(phone, 4);
        assertThat(phone.last()).contains("not valid");

        phone.says("/start " + code(owner));
        assertThat(phone.last()).contains("Welcome");
        wrong(phone, 4);
        assertThat(phone.last()).contains("not valid");
        wrong(linked(shop.member(owner, Role.USER)), 1);
        wrong(phone, 1);
        assertThat(phone.last()).contains("Too many wrong codes");
    }

    @Test
    void leavesTheOldPhoneOfStaffForTheNewOneAndTellsIt() {
        var old = linked(owner);
        var fresh = linked(owner);

        assertThat(old.last()).contains("now linked with another chat").contains("ឆាតផ្សេង");
        assertThat(fresh.last()).contains("Welcome");
        assertThat(chatsOf(owner)).containsExactly(fresh.chat());
        assertThat(history(owner)).endsWith("telegram.linked", "telegram.unlinked", "telegram.linked");
    }

    @Test
    void handsAChatFromOneOfTheTeamToAnotherAndSaysSo() {
        var phone = linked(owner);
        var member = shop.member(owner, Role.USER);
        phone.says("/start " + code(member));

        assertThat(phone.heard()).anySatisfy(text -> assertThat(text).contains("Welcome, " + member.displayName()));
        assertThat(phone.heard()).anySatisfy(text -> assertThat(text).contains("This chat was " + owner.displayName()));
        assertThat(chatsOf(owner)).isEmpty();
        assertThat(chatsOf(member)).containsExactly(phone.chat());
        assertThat(history(owner)).endsWith("telegram.linked", "telegram.unlinked");
    }

    @Test
    void movesNothingInAnotherShop() {
        var phone = linked(owner);
        var stranger = shop.open();
        phone.says("/start " + code(stranger));

        assertThat(chatsOf(owner)).containsExactly(phone.chat());
        assertThat(chatsOf(stranger)).containsExactly(phone.chat());
        assertThat(phone.heard()).noneMatch(text -> text.contains("This chat was"));
    }

    @Test
    void unlinksStaffAndCustomersAfterAsking() {
        var phone = linked(owner);
        var customer = shop.in(owner, shop::customer);
        phone.says("/start "
                + shop.in(owner, () -> codes.issue(LinkKind.CUSTOMER, customer.value()))
                        .code());

        phone.says("/unlink");
        assertThat(phone.last()).contains("which shop");
        phone.press("Leave it");
        assertThat(phone.last()).contains("Nothing has changed");
        assertThat(chatsOf(owner)).hasSize(1);

        phone.says("/unlink");
        phone.press("customer");
        assertThat(phone.last()).contains("is unlinked");
        assertThat(shop.in(owner, () -> links.of(LinkKind.CUSTOMER, customer.value())))
                .isEmpty();
        phone.says("/unlink");
        phone.press("staff");
        assertThat(chatsOf(owner)).isEmpty();
        assertThat(history(owner)).endsWith("telegram.linked", "telegram.unlinked");
    }

    @Test
    void tellsTheChatWhenTheDashboardUnlinksIt() throws Exception {
        var phone = linked(owner);
        api.deleteAs(owner, "/me/telegram/" + phone.chat()).andExpect(status().isNoContent());
        runner.runToNextWaitState();

        assertThat(phone.last()).contains("in the dashboard").contains("ផ្ទាំងគ្រប់គ្រង");
        api.getAs(owner, "/me/telegram").andExpect(jsonPath("$.linked").value(false));
        assertThat(history(owner)).endsWith("telegram.unlinked");
        var told = phone.heard().size();
        api.deleteAs(owner, "/me/telegram/" + phone.chat()).andExpect(status().isNoContent());
        runner.runToNextWaitState();
        assertThat(phone.heard()).hasSize(told);
    }

    @Test
    void answersMembersWhoWereShutOutNoMoreUntilTheyAreLetInAgain() throws Exception {
        var member = shop.member(owner, Role.USER);
        var phone = linked(member);
        phone.says("/status");
        assertThat(phone.last()).contains("waiting: 0");
        var late = code(member);

        api.postAs(owner, "/members/" + member.id() + "/disable", "").andExpect(status().isOk());
        phone.says("/status");
        phone.says("/start");
        phone.says("/start " + late);
        assertThat(phone.heard()).filteredOn(text -> text.contains("waiting")).hasSize(1);
        assertThat(phone.last()).doesNotContain("Welcome");
        assertThat(chatsOf(member)).containsExactly(phone.chat());

        api.postAs(owner, "/members/" + member.id() + "/enable", "").andExpect(status().isOk());
        phone.says("/status");
        assertThat(phone.last()).contains("waiting: 0");
    }

    @Test
    void keepsNothingOfWhatWasSaid(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transactions) {
        var phone = linked(owner);
        var kept = PlatformScope.call(
                "test",
                () -> transactions.execute(
                        status -> jdbc.sql("select count(*) from public.telegram_update where payload like ?")
                                .param("%\"id\":" + phone.chat() + "%")
                                .query(Long.class)
                                .single()));
        assertThat(kept).isZero();
    }

    private Talk linked(UserView user) {
        var phone = new Talk(bot, inbox, runner, channel);
        phone.says("/start " + code(user));
        return phone;
    }

    private String code(UserView user) {
        return shop.in(
                        owner.tenant().equals(user.tenant()) ? owner : user,
                        () -> codes.issue(LinkKind.STAFF, user.id().value()))
                .code();
    }

    private static void wrong(Talk phone, int times) {
        for (var i = 0; i < times; i++) {
            phone.says("/start client_nothing" + i);
        }
    }

    private List<Long> chatsOf(UserView user) {
        return shop.in(user, () -> links.of(LinkKind.STAFF, user.id().value())).stream()
                .map(ChatLinks.LinkedChat::chatId)
                .toList();
    }

    private List<String> history(UserView user) {
        return shop.in(user, () -> audit.about("user", user.id().value())).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
