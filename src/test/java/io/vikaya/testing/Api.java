package io.vikaya.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.vikaya.identity.Sessions;
import io.vikaya.identity.UserView;
import io.vikaya.identity.security.AccessTokens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calls the API as somebody. */
@TestComponent
public class Api {

    private final MockMvc http;
    private final AccessTokens tokens;
    private final Sessions sessions;

    Api(MockMvc http, AccessTokens tokens, Sessions sessions) {
        this.http = http;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    public ResultActions getAs(UserView user, String path) throws Exception {
        return http.perform(as(user, get("/api/v1" + path)));
    }

    public ResultActions postAs(UserView user, String path, String json) throws Exception {
        return http.perform(as(
                user,
                post("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(json)));
    }

    public ResultActions putAs(UserView user, String path, String json) throws Exception {
        return http.perform(as(
                user,
                put("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(json)));
    }

    public ResultActions deleteAs(UserView user, String path) throws Exception {
        return http.perform(as(user, delete("/api/v1" + path)));
    }

    public ResultActions uploadAs(UserView user, String path, String name, byte[] content) throws Exception {
        return uploadAs(user, HttpMethod.POST, path, name, content);
    }

    public ResultActions uploadAs(UserView user, HttpMethod method, String path, String name, byte[] content)
            throws Exception {
        var request = multipart(method, "/api/v1" + path)
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .header("Authorization", bearer(user));
        return http.perform(request);
    }

    private MockHttpServletRequestBuilder as(UserView user, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", bearer(user));
    }

    /** A header of a sign-in of its own. */
    public String bearer(UserView user) {
        return "Bearer "
                + tokens.issue(user, sessions.begin(user).session().value()).value();
    }
}
