package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.jayway.jsonpath.JsonPath;
import io.vikaya.testing.Api;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.time.Duration;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A code besides the password: bound to it, good once, and not to be guessed. */
@VikayaTest
class SecondFactorTests {

    private static final String PASSWORD = "a long enough secret";

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    SignIn signIn;

    @Autowired
    SecondFactor secondFactor;

    @Autowired
    MovableClock clock;

    private UserView owner;
    private String secret;
    private List<String> recoveryCodes;

    @BeforeEach
    void turnOn() throws Exception {
        owner = shop.open();
        var begun = api.postAs(owner, "/me/second-factor/begin", password()).andExpect(status().isOk());
        secret = Visitors.value(begun, "$.secret");
        assertThat(Visitors.value(begun, "$.uri"))
                .startsWith("otpauth://totp/Vikaya:")
                .contains("secret=" + secret);
        // Begun is not on: the password alone still does.
        visitors.somewhere()
                .signIn(owner.username(), PASSWORD)
                .andExpect(jsonPath("$.session").exists());
        var confirmed = api.postAs(owner, "/me/second-factor/confirm", "{\"code\":\"%s\"}".formatted(code()))
                .andExpect(status().isOk());
        recoveryCodes = JsonPath.read(confirmed.andReturn().getResponse().getContentAsString(), "$.codes");
        clock.advance(Duration.ofSeconds(30));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void wantsTheCodeAfterThePassword() throws Exception {
        var ticket = ticket();

        visitors.somewhere()
                .secondStep(ticket, code())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.user.username").value(owner.username()));
        visitors.somewhere().secondStep(ticket, recoveryCodes.getFirst()).andExpect(status().isConflict());
    }

    @Test
    void refusesACodeWithoutThePasswordBeforeIt() throws Exception {
        for (var ticket :
                List.of("", owner.username(), owner.id().toString(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
            visitors.somewhere().secondStep(ticket, code()).andExpect(status().is4xxClientError());
        }
        visitors.somewhere()
                .send("/auth/second-step", "{\"username\":\"%s\",\"code\":\"%s\"}".formatted(owner.username(), code()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void refusesATicketAsAnythingElse() throws Exception {
        var ticket = ticket();

        visitors.somewhere().getWith(ticket, "/me").andExpect(status().isUnauthorized());
        visitors.somewhere()
                .send(
                        "/auth/reset-password",
                        "{\"token\":\"%s\",\"password\":\"another long secret\"}".formatted(ticket))
                .andExpect(status().isConflict());
    }

    @Test
    void acceptsACodeOnce() throws Exception {
        var code = code();
        visitors.somewhere().secondStep(ticket(), code).andExpect(status().isOk());

        visitors.somewhere()
                .secondStep(ticket(), code)
                .andExpect(jsonPath("$.code").value("wrong-code"));
    }

    @Test
    void killsATicketAfterFiveWrongCodesAndLocksTheGuesser() throws Exception {
        var ticket = ticket();
        var thief = visitors.somewhere();
        for (var i = 0; i < 5; i++) {
            thief.secondStep(ticket, "00000" + i).andExpect(jsonPath("$.code").value("wrong-code"));
        }

        visitors.somewhere()
                .secondStep(ticket, code())
                .andExpect(jsonPath("$.code").value("link-expired"));
        thief.secondStep(ticket(), code()).andExpect(status().isLocked());
    }

    @Test
    void forgetsATicketAfterFiveMinutes() throws Exception {
        var ticket = ticket();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        visitors.somewhere().secondStep(ticket, code()).andExpect(status().isConflict());
    }

    @Test
    void takesARecoveryCodeOnceInsteadOfTheApp() throws Exception {
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        var code = recoveryCodes.getFirst();
        visitors.somewhere()
                .secondStep(ticket(), code.toUpperCase(java.util.Locale.ROOT))
                .andExpect(status().isOk());

        visitors.somewhere()
                .secondStep(ticket(), code)
                .andExpect(jsonPath("$.code").value("wrong-code"));
        api.getAs(owner, "/me/second-factor")
                .andExpect(jsonPath("$.recoveryCodesLeft").value(9));
    }

    @Test
    void asksForThePasswordAndACodeBeforeItIsTurnedOff() throws Exception {
        api.postAs(owner, "/me/second-factor/turn-off", both("wrong password", code()))
                .andExpect(jsonPath("$.code").value("wrong-password"));
        api.postAs(owner, "/me/second-factor/turn-off", both(PASSWORD, "000000"))
                .andExpect(jsonPath("$.code").value("wrong-code"));
        api.postAs(owner, "/me/second-factor/turn-off", both(PASSWORD, code())).andExpect(status().isNoContent());

        visitors.somewhere()
                .signIn(owner.username(), PASSWORD)
                .andExpect(jsonPath("$.session").exists());
    }

    @Test
    void makesOldRecoveryCodesWorthlessWithNewOnes() throws Exception {
        api.postAs(owner, "/me/second-factor/recovery-codes", both(PASSWORD, code()))
                .andExpect(status().isOk());

        visitors.somewhere()
                .secondStep(ticket(), recoveryCodes.get(1))
                .andExpect(jsonPath("$.code").value("wrong-code"));
    }

    @Test
    void isWantedByTheEnginesOwnSignInPageToo() {
        assertThat(signIn.forEngine(owner.username(), PASSWORD)).isEmpty();
        assertThat(signIn.forEngine(owner.username(), PASSWORD + "000000")).isEmpty();
        assertThat(signIn.forEngine(owner.username(), PASSWORD + code())).isPresent();
    }

    @Test
    void letsAnOwnerTurnItOffForSomebodyWhoLostThePhone() throws Exception {
        var member = shop.member(owner, Role.USER);
        var setup = secondFactor.begin(member);
        var unused = secondFactor.confirm(member, codeOf(setup.secret()));

        api.deleteAs(owner, "/members/" + member.id() + "/second-factor")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.secondFactor").value(false));

        visitors.somewhere()
                .signIn(member.username(), PASSWORD)
                .andExpect(jsonPath("$.session").exists());
    }

    private String ticket() throws Exception {
        var answer = visitors.somewhere()
                .signIn(owner.username(), PASSWORD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.session").isEmpty());
        assertThat(answer.andReturn().getResponse().getCookie("vikaya_refresh")).isNull();
        return Visitors.value(answer, "$.secondStep.ticket");
    }

    private String code() {
        return codeOf(secret);
    }

    private String codeOf(String base32) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(base32), "HmacSHA1"), clock.instant());
        } catch (java.security.InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String password() {
        return "{\"password\":\"%s\"}".formatted(PASSWORD);
    }

    private static String both(String password, String code) {
        return "{\"password\":\"%s\",\"code\":\"%s\"}".formatted(password, code);
    }
}
