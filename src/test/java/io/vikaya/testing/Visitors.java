package io.vikaya.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People in front of the sign-in page, each in a network of their own. */
@TestComponent
public class Visitors {

    private final MockMvc http;
    private final AtomicInteger networks = new AtomicInteger();

    Visitors(MockMvc http) {
        this.http = http;
    }

    /** Somebody where nobody was before. */
    public Visitor somewhere() {
        var network = networks.incrementAndGet();
        return from("10." + network / 250 + "." + network % 250 + ".7");
    }

    public Visitor from(String address) {
        return new Visitor(address);
    }

    /** Reads a value of an answer. */
    public static String value(ResultActions answer, String path) throws Exception {
        return String.valueOf(
                JsonPath.<Object>read(answer.andReturn().getResponse().getContentAsString(), path));
    }

    public static Cookie refreshCookie(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie("vikaya_refresh"));
    }

    /** One person at one address. */
    public final class Visitor {

        private final String address;

        private Visitor(String address) {
            this.address = address;
        }

        public ResultActions signIn(String login, String password) throws Exception {
            return send("/auth/sign-in", """
                    {"login":"%s","password":"%s"}""".formatted(login, password));
        }

        public ResultActions secondStep(String ticket, String code) throws Exception {
            return send("/auth/second-step", """
                    {"ticket":"%s","code":"%s"}""".formatted(ticket, code));
        }

        public ResultActions refresh(Cookie cookie) throws Exception {
            return http.perform(post("/api/v1/auth/refresh").cookie(cookie).with(here()));
        }

        public ResultActions send(String path, String json) throws Exception {
            return http.perform(post("/api/v1" + path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json)
                    .with(here()));
        }

        public ResultActions getWith(String token, String path) throws Exception {
            return http.perform(with(token, get("/api/v1" + path)));
        }

        public ResultActions with(String token, MockHttpServletRequestBuilder request, String json) throws Exception {
            return http.perform(
                    with(token, request).contentType(MediaType.APPLICATION_JSON).content(json));
        }

        private MockHttpServletRequestBuilder with(String token, MockHttpServletRequestBuilder request) {
            return request.header("Authorization", "Bearer " + token)
                    .header("User-Agent", "Test browser")
                    .with(here());
        }

        private RequestPostProcessor here() {
            return request -> {
                request.setRemoteAddr(address);
                return request;
            };
        }
    }
}
