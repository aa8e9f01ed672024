package io.vikaya.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.Invitations.Offer;
import io.vikaya.identity.UserView;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.testing.Api;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Invitations by way of the bot. */
@VikayaTest
class JoiningTests {

    @Autowired
    Bot bot;

    @Autowired
    UpdateInbox inbox;

    @Autowired
    Joining joining;

    @Autowired
    ChatLinks links;

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    Visitors visitors;

    @Autowired
    RecordingChannel channel;

    @Autowired
    ProcessRunner runner;

    @Autowired
    MovableClock clock;

    UserView owner;
    Talk phone;

    @BeforeEach
    void openAShop() {
        channel.clear();
        owner = shop.open();
        phone = new Talk(bot, inbox, runner, channel);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void givesADeepLinkTelegramAccepts() throws Exception {
        var answer = invite();
        var url = Visitors.value(answer, "$.chat.url");

        assertThat(url).matches("https://t\\.me/\\w+\\?start=join_[A-Za-z0-9_-]{43}");
        assertThat(url.replaceFirst(".*start=", "")).hasSizeLessThanOrEqualTo(64);
        assertThat(Visitors.value(answer, "$.chat.qrPng")).startsWith("iVBOR");
    }

    @Test
    void showsWhoInvitesAndLinksTheChatOfWhoeverJoinsFromIt() throws Exception {
        var token = token(invite());
        var shown = show(token);
        assertThat(shown)
                .contains(owner.displayName() + " invites you to join Shop " + owner.username() + " as staff")
                .contains("អញ្ជើញអ្នក")
                .contains("/join#token=" + token + "&chat=");

        var member = join(token, ticket(shown)).andExpect(status().isCreated());
        runner.runToNextWaitState();

        var id = UUID.fromString(Visitors.value(member, "$.session.user.id"));
        assertThat(chatsOf(id)).containsExactly(phone.chat());
        assertThat(phone.last()).contains("Welcome, Nary");
        phone.says("/status");
        assertThat(phone.last()).contains("waiting: 0");
        assertThat(joining.look(token)).isEmpty();
    }

    @Test
    void linksNoChatToSomebodyWhoJoinsOnTheWeb() throws Exception {
        var token = token(invite());
        show(token);
        var member = join(token, null).andExpect(status().isCreated());

        assertThat(chatsOf(UUID.fromString(Visitors.value(member, "$.session.user.id"))))
                .isEmpty();
    }

    @Test
    void letsSomebodyInWhoseTicketIsWorthNothing() throws Exception {
        var elsewhere = shop.open();
        var foreign = ticket(show(token(
                api.postAs(elsewhere, "/invitations", "{\"role\":\"USER\",\"reviewer\":false,\"language\":\"en\"}"))));
        var member = join(token(invite()), foreign).andExpect(status().isCreated());

        assertThat(chatsOf(UUID.fromString(Visitors.value(member, "$.session.user.id"))))
                .isEmpty();
    }

    @Test
    void showsNothingAfterRenewingOrThreeDays() throws Exception {
        var token = token(invite());
        var id = Visitors.value(api.getAs(owner, "/invitations"), "$[0].id");
        var fresh = token(api.postAs(owner, "/invitations/" + id + "/renew", "").andExpect(status().isOk()));

        assertThat(joining.look(token)).isEmpty();
        assertThat(joining.look(fresh)).isPresent();
        clock.advance(Duration.ofHours(72).plusSeconds(1));
        assertThat(joining.look(fresh)).isEmpty();
    }

    @Test
    void tellsTheJoinPageWhoInvites() throws Exception {
        visitors.somewhere()
                .send("/auth/invitation/look-up", "{\"token\":\"%s\"}".formatted(token(invite())))
                .andExpect(jsonPath("$.inviter").value(owner.displayName()));
    }

    private ResultActions invite() throws Exception {
        return api.postAs(owner, "/invitations", "{\"role\":\"USER\",\"reviewer\":false,\"language\":\"en\"}")
                .andExpect(status().isCreated());
    }

    /** The answer goes straight to Telegram, so it is asked for where it is made. */
    private String show(String token) {
        phone.says("/start join_" + token);
        Offer offer = joining.look(token).orElseThrow();
        return TenantContext.callAs(offer.tenant(), () -> joining.show(offer, phone.chat(), "Phone"))
                .text();
    }

    private ResultActions join(String token, String ticket) throws Exception {
        return visitors.somewhere().send("/auth/invitation/accept", """
                        {"token":"%s","username":"%s.n","displayName":"Nary","email":"%2$s@joined.example",
                        "password":"a long enough secret","chat":%s}""".formatted(
                        token, owner.username(), ticket == null ? "null" : "\"" + ticket + "\""));
    }

    private static String token(ResultActions answer) throws Exception {
        return Visitors.value(answer, "$.chat.url").replaceFirst(".*start=join_", "");
    }

    private static String ticket(String shown) {
        return shown.replaceFirst("(?s).*&chat=([\\w-]+).*", "$1");
    }

    private List<Long> chatsOf(UUID user) {
        return shop.in(owner, () -> links.of(LinkKind.STAFF, user)).stream()
                .map(ChatLinks.LinkedChat::chatId)
                .toList();
    }
}
