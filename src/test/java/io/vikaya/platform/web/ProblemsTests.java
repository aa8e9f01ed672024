package io.vikaya.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Refusals in the reader's language, in one form, that tell nothing of the inside. */
@VikayaTest
class ProblemsTests {

    private static final Pattern CODE =
            Pattern.compile("(?:Kind\\.\\w+,|Exception\\(|HttpStatus\\.\\w+,)\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    @Autowired
    MockMvc http;

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    @Test
    void everyCodeHasItsKhmerSentence() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(ResourceBundle.getBundle("messages/problems", Locale.of("km"))
                        .keySet())
                .containsAll(codes);
    }

    @Test
    void speaksTheReadersLanguageInAdviceAndInFilters() throws Exception {
        var owner = shop.open();
        var nothing = "/api/v1/customers/" + UUID.randomUUID();
        http.perform(get(nothing).header("Authorization", api.bearer(owner)).locale(Locale.of("km")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("customer-not-found"))
                .andExpect(jsonPath("$.detail").value("រកមិនឃើញអតិថិជននេះទេ"))
                .andExpect(jsonPath("$.instance").value(nothing))
                .andExpect(jsonPath("$.traceId").isNotEmpty())
                .andExpect(header().exists("X-Request-Id"));
        http.perform(get("/api/v1/invoices").locale(Locale.of("km")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value("សូមចូលប្រើ ដើម្បីបន្ត"));
        http.perform(get("/api/v1/invoices").locale(Locale.ENGLISH))
                .andExpect(jsonPath("$.detail").value("Sign in to go on"));
    }

    @Test
    void refusesARefreshThatAnotherSiteCauses() throws Exception {
        for (var path : new String[] {"/api/v1/auth/refresh", "/api/v1/auth/sign-out"}) {
            http.perform(post(path).header("Origin", "https://evil.example"))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.code").value("cross-site-request"));
            http.perform(post(path).header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        }
        http.perform(post("/api/v1/auth/sign-out").header("Origin", "http://localhost"))
                .andExpect(status().isNoContent());
    }

    @Test
    void sendsTheHeadersThatKeepABrowserInBounds() throws Exception {
        http.perform(get("/api/v1/invoices"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
        http.perform(get("/api/v1/invoices").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }
}
