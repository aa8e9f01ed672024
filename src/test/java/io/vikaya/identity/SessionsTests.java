package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantService;
import io.vikaya.testing.Api;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import io.vikaya.testing.Visitors.Visitor;
import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

/** Sign-ins end when they should, at once and everywhere. */
@VikayaTest
class SessionsTests {

    private static final String PASSWORD = "a long enough secret";

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    TenantService tenants;

    @Autowired
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void endsTheAccessTokenTooWhenSomebodySignsOut() throws Exception {
        var phone = signIn(shop.open());
        phone.at.getWith(phone.token, "/me").andExpect(status().isOk());
        phone.at.send("/auth/sign-out", "").andExpect(status().isNoContent());
        phone.at.getWith(phone.token, "/me").andExpect(status().isOk());

        phone.signOut();

        phone.at
                .getWith(phone.token, "/me")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("session-ended"))
                .andExpect(jsonPath("$.reason").value("SIGNED_OUT"));
        phone.at.refresh(phone.cookie).andExpect(status().isUnauthorized());
    }

    @Test
    void endsTheWholeFamilyWhenAnOldTokenComesBack() throws Exception {
        var phone = signIn(shop.open());
        var next = Visitors.refreshCookie(phone.at.refresh(phone.cookie).andExpect(status().isOk()));

        visitors.somewhere()
                .refresh(phone.cookie)
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.reason").value("TOKEN_REUSED"));

        phone.at.refresh(next).andExpect(status().isUnauthorized());
        phone.at.getWith(phone.token, "/me").andExpect(status().isUnauthorized());
    }

    @Test
    void letsOnlyOneOfTwentyUsesOfATokenAtOnceThrough() throws Exception {
        var phone = signIn(shop.open());
        var good = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 20; i++) {
                answers.add(threads.submit(() ->
                        phone.at.refresh(phone.cookie).andReturn().getResponse().getStatus()));
            }
            for (var answer : answers) {
                good += answer.get() == 200 ? 1 : 0;
            }
        }

        assertThat(good).isLessThanOrEqualTo(1);
    }

    @Test
    void refusesARefreshTokenThatIsTooOld() throws Exception {
        var phone = signIn(shop.open());
        clock.advance(Duration.ofDays(7).plusMinutes(1));

        phone.at.refresh(phone.cookie).andExpect(status().isUnauthorized());
    }

    @Test
    void showsSignInsAndEndsOneOrAllOthers() throws Exception {
        var owner = shop.open();
        var phone = signIn(owner);
        var laptop = signIn(owner);
        var tablet = signIn(owner);
        phone.at
                .getWith(phone.token, "/me/sessions")
                .andExpect(jsonPath("$.length()").value(3));
        var id = Visitors.value(laptop.at.getWith(laptop.token, "/me/sessions"), "$[?(@.current == true)].id")
                .replaceAll("[\\[\\]\"]", "");

        phone.at.with(phone.token, delete("/api/v1/me/sessions/" + id), "").andExpect(status().isNoContent());
        laptop.at.getWith(laptop.token, "/me").andExpect(jsonPath("$.reason").value("REVOKED"));
        tablet.at.getWith(tablet.token, "/me").andExpect(status().isOk());

        phone.at.with(phone.token, delete("/api/v1/me/sessions"), "").andExpect(status().isNoContent());
        tablet.at.getWith(tablet.token, "/me").andExpect(status().isUnauthorized());
        phone.at
                .getWith(phone.token, "/me/sessions")
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void endsNobodyElsesSignIn() throws Exception {
        var victim = signIn(shop.open());
        var thief = signIn(shop.open());
        var id = Visitors.value(victim.at.getWith(victim.token, "/me/sessions"), "$[0].id");

        thief.at.with(thief.token, delete("/api/v1/me/sessions/" + id), "").andExpect(status().isNoContent());

        victim.at.getWith(victim.token, "/me").andExpect(status().isOk());
    }

    @Test
    void allowsOneDeviceWhereTheShopWantsThat() throws Exception {
        var owner = shop.open();
        shop.in(owner, () -> {
            tenants.decide(new TenantRules(new BigDecimal(4_100), 80, false, true, 7, BigDecimal.ZERO, null));
            return true;
        });
        var first = signIn(owner);
        var second = signIn(owner);

        first.at
                .refresh(first.cookie)
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.reason").value("SIGNED_IN_ELSEWHERE"));
        second.at.getWith(second.token, "/me").andExpect(status().isOk());
    }

    @Test
    void beginsANewSignInWhateverCookieTheBrowserBrought() throws Exception {
        var planted = signIn(shop.open());
        var victim = shop.open();

        var answer = planted.at.signIn(victim.username(), PASSWORD);

        assertThat(Visitors.refreshCookie(answer).getValue()).isNotEqualTo(planted.cookie.getValue());
        planted.at
                .refresh(new Cookie("vikaya_refresh", "chosen-by-the-attacker"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void countsANewRoleAndADisabledPersonFromTheNextCallOn() throws Exception {
        var owner = shop.open();
        var member = shop.member(owner, Role.USER);
        var hers = signIn(member);
        hers.at.getWith(hers.token, "/audit-log").andExpect(status().isForbidden());

        api.putAs(owner, "/members/" + member.id(), "{\"role\":\"ADMIN\",\"reviewer\":false}")
                .andExpect(status().isOk());
        hers.at.getWith(hers.token, "/audit-log").andExpect(status().isOk());

        api.postAs(owner, "/members/" + member.id() + "/disable", "").andExpect(status().isOk());
        hers.at.getWith(hers.token, "/invoices").andExpect(status().isUnauthorized());
        hers.at.refresh(hers.cookie).andExpect(status().isUnauthorized());
        visitors.somewhere().signIn(member.username(), PASSWORD).andExpect(status().isUnauthorized());

        api.postAs(owner, "/members/" + member.id() + "/enable", "").andExpect(status().isOk());
        visitors.somewhere().signIn(member.username(), PASSWORD).andExpect(status().isOk());
    }

    /** A dashboard open beside Tasklist sends Tasklist's cookie along; a new id of that session would end its sign-in. */
    @Test
    void leavesTheSessionOfTheEnginesPagesAlone() throws Exception {
        var phone = signIn(shop.open());
        var tasklists = new MockHttpSession();
        var id = tasklists.getId();

        phone.at.with(phone.token, get("/api/v1/me").session(tasklists), "").andExpect(status().isOk());

        assertThat(tasklists.getId()).isEqualTo(id);
        assertThat(tasklists.isInvalid()).isFalse();
    }

    private Device signIn(UserView user) throws Exception {
        var at = visitors.somewhere();
        var answer = at.signIn(user.username(), PASSWORD).andExpect(status().isOk());
        return new Device(at, Visitors.value(answer, "$.session.accessToken"), Visitors.refreshCookie(answer));
    }

    /** One browser of one person. */
    private record Device(Visitor at, String token, Cookie cookie) {

        void signOut() throws Exception {
            ResultActions answer = at.with(
                    token,
                    org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/api/v1/auth/sign-out")
                            .cookie(cookie),
                    "");
            answer.andExpect(status().isNoContent());
        }
    }
}
