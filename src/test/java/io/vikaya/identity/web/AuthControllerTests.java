package io.vikaya.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.AddUser;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.Role;
import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@VikayaTest
class AuthControllerTests {

    @Autowired
    MockMvc http;

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    @Autowired
    IdentityService identity;

    @Test
    void registersAShopAndSignsItsOwnerInByNameOrMail() throws Exception {
        register("bopha", "bopha@shop.example", "correct horse battery").andExpect(status().isCreated());

        signIn("bopha", "correct horse battery")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.session.user.role").value("OWNER"))
                .andExpect(jsonPath("$.session.user.tenantName").value("Bopha's shop"));
        signIn("BOPHA@shop.example", "correct horse battery").andExpect(status().isOk());
        register("bopha", "other@shop.example", "correct horse battery")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("login-taken"));
        register("bopha2", "bopha2@shop.example", "password")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("weak-password"));
    }

    @Test
    void answersAWrongNameAndAWrongPasswordAlike() throws Exception {
        var owner = shop.open();

        var wrongPassword = signIn(owner.username(), "not the password")
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var wrongName = signIn("nobody-here", "not the password")
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(wrongPassword.replaceAll("\"traceId\":\"\\w+\"", ""))
                .isEqualTo(wrongName.replaceAll("\"traceId\":\"\\w+\"", ""));
    }

    @Test
    void rotatesTheRefreshTokenAndEndsTheFamilyWhenAnOldOneComesBack() throws Exception {
        var owner = shop.open();
        var first = cookie(signIn(owner.username(), "a long enough secret"));

        var second = cookie(refresh(first).andExpect(status().isOk()));
        refresh(first).andExpect(status().isUnauthorized());
        refresh(second).andExpect(status().isUnauthorized());
    }

    @Test
    void refusesForgedTokensAndMissingOnes() throws Exception {
        http.perform(get("/api/v1/invoices"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("not-signed-in"));
        for (var forged : new String[] {
            "nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"
        }) {
            http.perform(get("/api/v1/invoices").header("Authorization", "Bearer " + forged))
                    .andExpect(status().isUnauthorized());
        }
    }

    @Test
    void aViewerReadsAndChangesNothing() throws Exception {
        var owner = shop.open();
        var viewer = shop.in(
                owner,
                () -> identity.add(new AddUser(
                        owner.username() + ".v",
                        owner.username() + "v@x.example",
                        "Viewer",
                        "a long enough secret",
                        Role.VIEWER,
                        false)));

        api.getAs(viewer, "/invoices").andExpect(status().isOk());
        api.postAs(viewer, "/customers", "{\"name\":\"X\"}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("role-insufficient"));
        api.getAs(viewer, "/reviews").andExpect(status().isForbidden());
        api.postAs(viewer, "/receipts/read", "").andExpect(status().is4xxClientError());
    }

    private ResultActions register(String username, String email, String password) throws Exception {
        return http.perform(post("/api/v1/auth/register")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"shopName":"Bopha's shop","ownerName":"Bopha","username":"%s","email":"%s","password":"%s"}""".formatted(username, email, password)));
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return http.perform(post("/api/v1/auth/sign-in")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password)));
    }

    private ResultActions refresh(Cookie cookie) throws Exception {
        return http.perform(post("/api/v1/auth/refresh").cookie(cookie));
    }

    private static Cookie cookie(ResultActions result) {
        var cookie = Objects.requireNonNull(result.andReturn().getResponse().getCookie("vikaya_refresh"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        return cookie;
    }
}
