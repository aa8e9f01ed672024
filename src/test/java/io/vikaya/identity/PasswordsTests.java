package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.notification.Recipient;
import io.vikaya.testing.Api;
import io.vikaya.testing.Mailbox;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.ResultActions;

/** Choosing a password, changing it, and getting back in without it. */
@VikayaTest
class PasswordsTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    ProcessRunner processes;

    @Autowired
    RecordingChannel chats;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void measuresLengthAndNotorietyAndNothingElse() {
        for (var good : new String[] {
            "aaaa bbbb cccc",
            "onlylowercaseletters",
            "៤៥៦ ភ្នំពេញ ថ្ងៃចន្ទ",
            "x".repeat(60) + "yz".repeat(34),
            "correct horse battery"
        }) {
            assertThatCode(() -> PasswordRules.check(good)).as(good).doesNotThrowAnyException();
        }
        for (var weak : new String[] {
            "seven77",
            "password123",
            "Password123",
            "qwertyuiop",
            "iloveyou1",
            "11111111",
            "cambodia123",
            "12121212",
            "x".repeat(60) + "yz".repeat(35)
        }) {
            assertThatThrownBy(() -> PasswordRules.check(weak)).as(weak).isInstanceOf(WeakPasswordException.class);
        }
        assertThatThrownBy(() -> PasswordRules.check("sokha2026!", "sokha", "sokha@lotus.example"))
                .isInstanceOf(WeakPasswordException.class);
    }

    @Test
    void readsAPasswordToItsEndAndAsItIsWritten() {
        var long1 = "p".repeat(75) + "a" + "q".repeat(4);
        var long2 = "p".repeat(75) + "b" + "q".repeat(4);

        assertThat(encoder.matches(long2, encoder.encode(long1))).isFalse();
        assertThat(encoder.matches("Horse battery", encoder.encode("horse battery")))
                .isFalse();
        assertThat(encoder.matches("horse battery ", encoder.encode("horse battery")))
                .isFalse();
    }

    @Test
    void changesItWithTheOldOneAndEndsEveryOtherSignIn() throws Exception {
        var owner = shop.open();
        var here = visitors.somewhere();
        var token = Visitors.value(here.signIn(owner.username(), "a long enough secret"), "$.session.accessToken");
        var elsewhere = visitors.somewhere();
        var other = Visitors.value(elsewhere.signIn(owner.username(), "a long enough secret"), "$.session.accessToken");

        change(here, token, "wrong", "another long secret")
                .andExpect(jsonPath("$.code").value("wrong-password"));
        change(here, token, "a long enough secret", "password123")
                .andExpect(jsonPath("$.code").value("weak-password"));
        change(here, token, "a long enough secret", "another long secret").andExpect(status().isNoContent());

        here.getWith(token, "/me").andExpect(status().isOk());
        elsewhere.getWith(other, "/me").andExpect(jsonPath("$.reason").value("PASSWORD_CHANGED"));
        visitors.somewhere().signIn(owner.username(), "a long enough secret").andExpect(status().isUnauthorized());
        processes.runToNextWaitState();
        assertThat(Mailbox.of(owner.email())).hasSize(1);
    }

    @Test
    void sendsALinkByMailAndTelegramThatWorksOnceWithinTheHour() throws Exception {
        var owner = shop.open();
        var session = Visitors.value(
                visitors.somewhere().signIn(owner.username(), "a long enough secret"), "$.session.accessToken");
        forgot(owner.username());
        var token = Mailbox.token(owner.email());
        assertThat(chats.to(Recipient.user(owner.id().value()))
                        .getLast()
                        .message()
                        .text())
                .contains(token);

        reset(token, "password123").andExpect(jsonPath("$.code").value("weak-password"));
        reset(token, "another long secret").andExpect(status().isNoContent());
        reset(token, "a third long secret").andExpect(status().isConflict());

        visitors.somewhere().signIn(owner.username(), "another long secret").andExpect(status().isOk());
        visitors.somewhere().getWith(session, "/me").andExpect(status().isUnauthorized());
    }

    @Test
    void refusesALinkAfterAnHourAndAnOlderLinkAfterANewerOne() throws Exception {
        var owner = shop.open();
        forgot(owner.email());
        var first = Mailbox.token(owner.email());
        clock.advance(Duration.ofMinutes(3));
        forgot(owner.email());
        var second = Mailbox.token(owner.email());

        reset(first, "another long secret").andExpect(status().isConflict());
        clock.advance(Duration.ofMinutes(60).plusSeconds(1));
        reset(second, "another long secret").andExpect(status().isConflict());
    }

    @Test
    void sendsNoFloodOfLetters() throws Exception {
        var owner = shop.open();
        for (var i = 0; i < 4; i++) {
            forgot(owner.email());
        }

        assertThat(Mailbox.of(owner.email())).hasSize(1);
    }

    private ResultActions change(Visitors.Visitor at, String token, String present, String fresh) throws Exception {
        return at.with(
                token,
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/api/v1/me/password"),
                "{\"present\":\"%s\",\"fresh\":\"%s\"}".formatted(present, fresh));
    }

    private ResultActions reset(String token, String password) throws Exception {
        return visitors.somewhere()
                .send("/auth/reset-password", "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, password));
    }

    /** The work goes on after the answer; letters are delivered by a process. */
    private void forgot(String login) throws Exception {
        visitors.somewhere()
                .send("/auth/forgot-password", "{\"login\":\"%s\"}".formatted(login))
                .andExpect(status().isAccepted());
        Thread.sleep(400);
        processes.runToNextWaitState();
    }
}
