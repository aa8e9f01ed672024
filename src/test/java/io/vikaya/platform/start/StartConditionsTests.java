package io.vikaya.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartConditionsTests {

    private static final String SECRET = "6f1c0b9d27e84a53b1f0c2d3e4a59687";

    @TempDir
    Path data;

    @Test
    void productionNeedsEverythingRealAndGetsNothingOfTheDemonstration() {
        var environment = environment(
                "prod",
                Map.of(
                        "vikaya.database.url", "postgres://db.example/vikaya",
                        "vikaya.telegram.token", "123:real",
                        "vikaya.identity.master-secret", SECRET,
                        "vikaya.storage.bucket", "evidence",
                        "vikaya.demo.enabled", "true",
                        "vikaya.telegram.emulator", "true"));

        decide(environment);

        assertThat(environment.getProperty("vikaya.demo.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("vikaya.telegram.emulator")).isEqualTo("false");
    }

    @Test
    void productionRefusesToStartWithoutSecretsOrTogetherWithLocal() {
        assertThatThrownBy(() -> decide(environment("prod", Map.of()))).hasMessageContaining("DATABASE_URL");
        assertThatThrownBy(() ->
                        decide(environment("prod", Map.of("vikaya.database.url", "postgres://db.example/vikaya"))))
                .hasMessageContaining("TELEGRAM_BOT_TOKEN");
        assertThatThrownBy(() -> decide(environment(
                        "prod",
                        Map.of(
                                "vikaya.database.url", "postgres://db.example/vikaya",
                                "vikaya.telegram.token", "123:real",
                                "vikaya.identity.master-secret", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))))
                .hasMessageContaining("MASTER_SECRET_KEY");
        assertThatThrownBy(() -> decide(environment(
                        "prod",
                        Map.of(
                                "vikaya.database.url", "postgres://db.example/vikaya",
                                "vikaya.telegram.token", "123:real",
                                "vikaya.identity.master-secret", SECRET))))
                .hasMessageContaining("STORAGE_FOLDER");
        var both = environment("prod", Map.of());
        both.addActiveProfile("local");
        assertThatThrownBy(() -> decide(both)).hasMessageContaining("exclude each other");
    }

    @Test
    void aLocalStartGetsASecretThatStaysAndTheDemonstration() {
        var first = environment("local", Map.of("vikaya.database.data-folder", data.toString()));
        decide(first);
        var second = environment("local", Map.of("vikaya.database.data-folder", data.toString()));
        decide(second);

        assertThat(first.getProperty("vikaya.demo.enabled")).isEqualTo("true");
        assertThat(first.getProperty("vikaya.telegram.emulator")).isEqualTo("true");
        assertThat(first.getProperty("vikaya.identity.master-secret"))
                .hasSize(64)
                .isEqualTo(second.getProperty("vikaya.identity.master-secret"));
    }

    @Test
    void aRealTokenOrDatabaseSwitchesTheDemonstrationOff() {
        var environment = environment(
                "local", Map.of("vikaya.telegram.token", "123:real", "vikaya.database.data-folder", data.toString()));
        decide(environment);

        assertThat(environment.getProperty("vikaya.demo.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("vikaya.telegram.emulator")).isEqualTo("false");
    }

    private static void decide(StandardEnvironment environment) {
        new StartConditions().postProcessEnvironment(environment, new SpringApplication());
    }

    private static StandardEnvironment environment(String profile, Map<String, Object> properties) {
        var environment = new StandardEnvironment();
        environment.addActiveProfile(profile);
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        return environment;
    }
}
