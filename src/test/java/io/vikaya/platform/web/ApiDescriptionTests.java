package io.vikaya.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.vikaya.testing.VikayaTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@VikayaTest
class ApiDescriptionTests {

    private static final Path KEPT = Path.of("src/main/resources/openapi/vikaya-api.json");

    @Autowired
    MockMvc http;

    @Test
    void theDescriptionInTheRepositoryIsCurrent() throws Exception {
        var json = new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        var spoken = http.perform(get("/api/v1/openapi"))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        var text = json.writeValueAsString(json.readValue(spoken, TreeMap.class)) + "\n";
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, text);
        }
        assertThat(Files.readString(KEPT))
                .as("renew with ./mvnw test -Dtest=ApiDescriptionTests -Ddocs.update=true, then npm run types")
                .isEqualTo(text);
    }
}
