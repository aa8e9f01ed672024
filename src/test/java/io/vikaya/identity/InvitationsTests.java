package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.testing.Api;
import io.vikaya.testing.Mailbox;
import io.vikaya.testing.MovableClock;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** The only way into a shop that exists. */
@VikayaTest
class InvitationsTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    ProcessRunner processes;

    @Autowired
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void letsSomebodyInWithTheInvitedRoleOnce() throws Exception {
        var owner = shop.open();
        var token = invite(owner, "USER", true);

        visitors.somewhere()
                .send("/auth/invitation/look-up", "{\"token\":\"%s\"}".formatted(token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.role").value("USER"))
                .andExpect(jsonPath("$.language").value("km"));
        join(token, owner.username() + ".j")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.session.user.role").value("USER"))
                .andExpect(jsonPath("$.session.user.reviewer").value(true))
                .andExpect(jsonPath("$.session.user.language").value("km"))
                .andExpect(jsonPath("$.session.user.tenantId").value(String.valueOf(owner.tenant())));
        join(token, owner.username() + ".k")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("link-expired"));
    }

    @Test
    void reachesAMailboxAndStillShowsTheLinkToTheOwner() throws Exception {
        var owner = shop.open();
        var address = owner.username() + ".invited@shop.example";
        var link = Visitors.value(
                api.postAs(owner, "/invitations", body("VIEWER", false, "\"" + address + "\""))
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.invitation.mailed").value(true)),
                "$.link");
        processes.runToNextWaitState();

        assertThat(Mailbox.of(address)).hasSize(1);
        assertThat(link).endsWith("/join#token=" + Mailbox.token(address));
    }

    @Test
    void expiresAfterSeventyTwoHours() throws Exception {
        var owner = shop.open();
        var token = invite(owner, "USER", false);
        clock.advance(Duration.ofHours(72).plusSeconds(1));

        join(token, owner.username() + ".late").andExpect(status().isConflict());
    }

    @Test
    void endsWithRevokingAndBeginsAgainWithRenewing() throws Exception {
        var owner = shop.open();
        var token = invite(owner, "USER", false);
        var id = Visitors.value(api.getAs(owner, "/invitations"), "$[0].id");

        api.deleteAs(owner, "/invitations/" + id).andExpect(status().isNoContent());
        join(token, owner.username() + ".r").andExpect(status().isConflict());
        api.getAs(owner, "/invitations").andExpect(jsonPath("$.length()").value(0));

        var fresh = token(api.postAs(owner, "/invitations/" + id + "/renew", "").andExpect(status().isOk()));
        join(token, owner.username() + ".r").andExpect(status().isConflict());
        join(fresh, owner.username() + ".r").andExpect(status().isCreated());
    }

    @Test
    void staysGoodAfterARefusedTry() throws Exception {
        var owner = shop.open();
        var token = invite(owner, "USER", false);

        join(token, owner.username()).andExpect(jsonPath("$.code").value("login-taken"));
        visitors.somewhere()
                .send("/auth/invitation/accept", accept(token, owner.username() + ".w", "password123"))
                .andExpect(jsonPath("$.code").value("weak-password"));
        join(token, owner.username() + ".w").andExpect(status().isCreated());
    }

    @Test
    void letsOneOfManyInAtOnce() throws Exception {
        var owner = shop.open();
        var token = invite(owner, "USER", false);
        var in = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 12; i++) {
                var name = owner.username() + ".n" + i;
                answers.add(threads.submit(
                        () -> join(token, name).andReturn().getResponse().getStatus()));
            }
            for (var answer : answers) {
                in += answer.get() == 201 ? 1 : 0;
            }
        }

        assertThat(in).isEqualTo(1);
    }

    @Test
    void belongsToOwnersOfItsShopOnly() throws Exception {
        var owner = shop.open();
        var unused = invite(owner, "USER", false);
        var id = Visitors.value(api.getAs(owner, "/invitations"), "$[0].id");
        var stranger = shop.open();

        api.getAs(stranger, "/invitations").andExpect(jsonPath("$.length()").value(0));
        api.deleteAs(stranger, "/invitations/" + id).andExpect(status().isNotFound());
        api.postAs(stranger, "/invitations/" + id + "/renew", "").andExpect(status().isNotFound());
        api.postAs(shop.member(owner, Role.ADMIN), "/invitations", body("OWNER", false, "null"))
                .andExpect(status().isForbidden());
        api.postAs(owner, "/invitations", body("OPERATOR", false, "null")).andExpect(status().is4xxClientError());
    }

    private String invite(UserView owner, String role, boolean reviewer) throws Exception {
        return token(
                api.postAs(owner, "/invitations", body(role, reviewer, "null")).andExpect(status().isCreated()));
    }

    private ResultActions join(String token, String username) throws Exception {
        return visitors.somewhere().send("/auth/invitation/accept", accept(token, username, "a long enough secret"));
    }

    private static String token(ResultActions answer) throws Exception {
        return Visitors.value(answer, "$.link").replaceFirst(".*#token=", "");
    }

    private static String body(String role, boolean reviewer, String email) {
        return "{\"email\":%s,\"role\":\"%s\",\"reviewer\":%s,\"language\":\"km\"}".formatted(email, role, reviewer);
    }

    private static String accept(String token, String username, String password) {
        return """
                {"token":"%s","username":"%s","displayName":"Nary","email":"%s@joined.example","password":"%s"}""".formatted(token, username, username, password);
    }
}
