package io.vikaya.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.testing.Api;
import io.vikaya.testing.Belongings;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Everybody at every door: made from the API's own description, so an endpoint that is added is tested without anybody
 * thinking of it.
 */
@VikayaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final String ANYBODY = "ANYBODY";
    private static final String SIGNED_IN = "SIGNED_IN";

    /** Answers 401 without a cookie, and nobody has one here. */
    private static final String REFRESH = "/api/v1/auth/refresh";

    private enum Who {
        ANONYMOUS,
        VIEWER,
        USER,
        REVIEWER,
        ADMIN,
        OWNER,
        OPERATOR
    }

    /** One endpoint, as described. */
    private record Door(HttpMethod method, String path, String role, boolean upload) {

        @Override
        public String toString() {
            return method + " " + path + " (" + role + ")";
        }
    }

    @Autowired
    MockMvc http;

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    @Autowired
    Belongings belongings;

    private final Map<Who, UserView> people = new EnumMap<>(Who.class);
    private List<Door> doors = List.of();

    @BeforeAll
    void invite() throws Exception {
        var owner = shop.open();
        people.put(Who.OWNER, owner);
        people.put(Who.ADMIN, shop.member(owner, Role.ADMIN));
        people.put(Who.USER, shop.member(owner, Role.USER));
        people.put(Who.REVIEWER, shop.reviewer(owner));
        people.put(Who.VIEWER, shop.member(owner, Role.VIEWER));
        people.put(Who.OPERATOR, shop.operator());
        doors = described();
    }

    @Test
    void describesEveryDoorThereIs() {
        assertThat(doors).hasSizeGreaterThan(60).allSatisfy(door -> assertThat(door.role())
                .isNotEmpty());
    }

    @TestFactory
    List<DynamicTest> opensToWhomItSaysAndToNobodyElse() {
        var tests = new ArrayList<DynamicTest>();
        for (var door : doors) {
            for (var who : Who.values()) {
                tests.add(DynamicTest.dynamicTest(door + " for " + who, () -> {
                    var status = knock(door, who, Belongings.NOBODYS);
                    if (mayPass(who, door.role())) {
                        assertThat(status).isNotEqualTo(403).isLessThan(500);
                        if (!door.path().equals(REFRESH)) {
                            assertThat(status).isNotEqualTo(401);
                        }
                    } else {
                        assertThat(status).isEqualTo(who == Who.ANONYMOUS ? 401 : 403);
                    }
                }));
            }
        }
        return tests;
    }

    /** Another shop's owner may do everything, but not here: what is not theirs does not exist. */
    @TestFactory
    List<DynamicTest> hidesEveryThingOfAShopFromAnotherShopsOwner() throws Exception {
        var stranger = shop.open();
        var tests = new ArrayList<DynamicTest>();
        for (var door : doors) {
            if (door.path().contains("{")
                    && !door.role().equals(ANYBODY)
                    && !door.role().equals("OPERATOR")
                    && !door.path().startsWith("/api/v1/me/")) {
                tests.add(DynamicTest.dynamicTest(door.toString(), () -> {
                    var ids = belongings.of(people.get(Who.OWNER));
                    assertThat(knock(door, stranger, ids)).as("%s", door).isEqualTo(404);
                    assertThat(knock(door, stranger, Belongings.NOBODYS))
                            .as("%s", door)
                            .isEqualTo(404);
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static boolean mayPass(Who who, String role) {
        if (role.equals(ANYBODY)) {
            return true;
        }
        return switch (who) {
            case ANONYMOUS -> false;
            case OPERATOR -> role.equals(SIGNED_IN) || role.equals("OPERATOR");
            case REVIEWER -> role.equals(SIGNED_IN) || role.equals("REVIEWER") || includes(Role.USER, role);
            case OWNER, ADMIN ->
                role.equals(SIGNED_IN) || role.equals("REVIEWER") || includes(Role.valueOf(who.name()), role);
            case USER, VIEWER -> role.equals(SIGNED_IN) || includes(Role.valueOf(who.name()), role);
        };
    }

    private static boolean includes(Role role, String required) {
        return role.included().stream().anyMatch(included -> included.name().equals(required));
    }

    private int knock(Door door, Who who, Map<String, String> ids) throws Exception {
        var person = people.get(who);
        return person == null
                ? http.perform(call(door, ids)).andReturn().getResponse().getStatus()
                : knock(door, person, ids);
    }

    private int knock(Door door, UserView person, Map<String, String> ids) throws Exception {
        return http.perform(call(door, ids).header("Authorization", api.bearer(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static MockHttpServletRequestBuilder call(Door door, Map<String, String> ids) {
        var path = Belongings.fill(door.path(), ids);
        if (door.upload()) {
            return multipart(door.method(), path).file("file", Shop.picture());
        }
        return request(door.method(), path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(door.method() == HttpMethod.GET ? "" : Belongings.body(door.path()));
    }

    private List<Door> described() throws Exception {
        var answer =
                http.perform(get("/api/v1/openapi")).andReturn().getResponse().getContentAsString();
        assertThat(answer).isNotEmpty();
        var found = new ArrayList<Door>();
        JsonNode paths = new ObjectMapper().readTree(answer).path("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            var upload = operation.getValue().at("/requestBody/content").has("multipart/form-data");
            found.add(new Door(
                    HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                    path.getKey(),
                    operation.getValue().path("x-required-role").asText(),
                    upload));
        }));
        return found;
    }

    /** The file in the repository is what the dashboard is built from. */
    @Test
    void isPublishedWithTheDescription() throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/openapi/vikaya-api.json")))
                .contains("x-required-role");
    }
}
