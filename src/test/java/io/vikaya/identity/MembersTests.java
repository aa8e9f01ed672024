package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team: there is always an owner, and nobody promotes themselves. */
@VikayaTest
class MembersTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Test
    void keepsTheLastOwner() throws Exception {
        var owner = shop.open();
        var second = shop.member(owner, Role.OWNER);

        api.putAs(second, "/members/" + owner.id(), role("USER")).andExpect(status().isOk());
        api.postAs(second, "/members/" + second.id() + "/disable", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("not-oneself"));
        api.putAs(second, "/members/" + second.id(), role("USER")).andExpect(status().isConflict());
    }

    @Test
    void keepsAnOwnerWhenTwoDemoteEachOtherAtOnce() throws Exception {
        for (var round = 0; round < 5; round++) {
            var one = shop.open();
            var other = shop.member(one, Role.OWNER);
            var start = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (var pair : new UserView[][] {{one, other}, {other, one}}) {
                    threads.submit(() -> {
                        start.await();
                        return api.putAs(pair[0], "/members/" + pair[1].id(), role("USER"));
                    });
                }
                start.countDown();
                threads.shutdown();
                assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            }
            var viewer = shop.member(one, Role.ADMIN);
            assertThat(Visitors.value(api.getAs(viewer, "/members"), "$[?(@.role == 'OWNER')].id")
                            .length())
                    .as("somebody owns the shop")
                    .isGreaterThan(10);
        }
    }

    @Test
    void transfersOwnershipWithThePasswordOnly() throws Exception {
        var owner = shop.open();
        var heir = shop.member(owner, Role.USER);

        api.postAs(owner, "/members/" + heir.id() + "/transfer-ownership", "{\"password\":\"not it\"}")
                .andExpect(jsonPath("$.code").value("wrong-password"));
        api.postAs(owner, "/members/" + heir.id() + "/transfer-ownership", "{\"password\":\"a long enough secret\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.role").value("OWNER"));

        api.getAs(owner, "/me").andExpect(jsonPath("$.role").value("ADMIN"));
        api.getAs(heir, "/me").andExpect(jsonPath("$.role").value("OWNER"));
    }

    @Test
    void reachesNobodyOfAnotherShop() throws Exception {
        var owner = shop.open();
        var stranger = shop.open();
        for (var path : new String[] {"/disable", "/enable", "/reset-link"}) {
            api.postAs(owner, "/members/" + stranger.id() + path, "")
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("member-not-found"));
        }
        api.putAs(owner, "/members/" + stranger.id(), role("VIEWER")).andExpect(status().isNotFound());
        api.deleteAs(owner, "/members/" + stranger.id() + "/second-factor").andExpect(status().isNotFound());
        api.getAs(stranger, "/me").andExpect(jsonPath("$.role").value("OWNER"));
    }

    @Test
    void ignoresWhatNobodyMaySet() throws Exception {
        var owner = shop.open();
        var member = shop.member(owner, Role.USER);

        api.putAs(member, "/me", """
                        {"displayName":"Nary","language":"km","theme":"dark","role":"OWNER","reviewer":true,
                         "tenantId":"%s","enabled":false,"email":"other@shop.example"}""".formatted(shop.open().tenant()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.displayName").value("Nary"))
                .andExpect(jsonPath("$.theme").value("dark"))
                .andExpect(jsonPath("$.role").value("USER"))
                .andExpect(jsonPath("$.reviewer").value(false))
                .andExpect(jsonPath("$.email").value(member.email()))
                .andExpect(jsonPath("$.tenantId").value(String.valueOf(owner.tenant())));
    }

    @Test
    void handsAMemberALinkForANewPassword() throws Exception {
        var owner = shop.open();
        var member = shop.member(owner, Role.USER);
        var link = Visitors.value(
                api.postAs(owner, "/members/" + member.id() + "/reset-link", "").andExpect(status().isOk()), "$.link");

        visitors.somewhere()
                .send(
                        "/auth/reset-password",
                        "{\"token\":\"%s\",\"password\":\"an entirely new secret\"}"
                                .formatted(link.replaceFirst(".*#token=", "")))
                .andExpect(status().isNoContent());
        visitors.somewhere().signIn(member.username(), "an entirely new secret").andExpect(status().isOk());

        var coOwner = shop.member(owner, Role.OWNER);
        api.postAs(owner, "/members/" + coOwner.id() + "/reset-link", "").andExpect(status().isConflict());
    }

    private static String role(String role) {
        return "{\"role\":\"%s\",\"reviewer\":false}".formatted(role);
    }
}
