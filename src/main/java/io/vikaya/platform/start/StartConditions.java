package io.vikaya.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Looks at the environment before anything starts: production needs real secrets and gets nothing of the demonstration; a
 * local start without them gets a secret of its own, the emulator and the demonstration shop.
 */
public final class StartConditions implements EnvironmentPostProcessor, Ordered {

    private static final int SECRET_BYTES = 32;
    private static final int SHORTEST_SECRET = 32;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var production = environment.acceptsProfiles(Profiles.of("prod"));
        var local = environment.acceptsProfiles(Profiles.of("local"));
        if (production) {
            requireRealSecrets(environment, local);
        }
        var decided = new HashMap<String, Object>();
        var ownDatabase = !StringUtils.hasText(environment.getProperty("vikaya.database.url"));
        var noToken = !StringUtils.hasText(environment.getProperty("vikaya.telegram.token"));
        decided.put("vikaya.telegram.emulator", local && !production && noToken);
        decided.put("vikaya.demo.enabled", local && !production && noToken && ownDatabase);
        decided.put("vikaya.workflow.sole-node", local && !production && ownDatabase);
        if (local && !production && !StringUtils.hasText(environment.getProperty("vikaya.identity.master-secret"))) {
            decided.put("vikaya.identity.master-secret", ownSecret(environment));
        }
        // In front of everything: none of these can be switched on by a variable somebody left behind.
        environment.getPropertySources().addFirst(new MapPropertySource("startConditions", Map.copyOf(decided)));
    }

    private static void requireRealSecrets(ConfigurableEnvironment environment, boolean local) {
        if (local) {
            throw new IllegalStateException("The profiles prod and local exclude each other");
        }
        require(environment, "vikaya.database.url", "DATABASE_URL");
        require(environment, "vikaya.telegram.token", "TELEGRAM_BOT_TOKEN");
        var secret = require(environment, "vikaya.identity.master-secret", "MASTER_SECRET_KEY");
        if (secret.length() < SHORTEST_SECRET || secret.chars().distinct().count() < SHORTEST_SECRET / 4) {
            throw new IllegalStateException(
                    "MASTER_SECRET_KEY must be at least 32 random characters, for example from: openssl rand -hex 32");
        }
        requireAPlaceForFiles(environment);
    }

    /** Evidence in a folder nobody chose is gone with the next container, and no other node sees it. */
    private static void requireAPlaceForFiles(ConfigurableEnvironment environment) {
        if (!StringUtils.hasText(environment.getProperty("vikaya.storage.bucket"))
                && !StringUtils.hasText(environment.getProperty("STORAGE_FOLDER"))) {
            throw new IllegalStateException("In production R2_BUCKET must be set, or STORAGE_FOLDER to a lasting folder"
                    + " that all nodes share");
        }
    }

    private static String require(ConfigurableEnvironment environment, String property, String variable) {
        var value = environment.getProperty(property);
        if (value == null || !StringUtils.hasText(value)) {
            throw new IllegalStateException("In production " + variable + " must be set");
        }
        return value;
    }

    /** Made at the first start and kept beside the data, so that sign-ins survive a restart. */
    private static String ownSecret(ConfigurableEnvironment environment) {
        var folder = Path.of(environment.getProperty("vikaya.database.data-folder", "./data"));
        var file = folder.resolve("master-secret");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            var bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            var secret = HexFormat.of().formatHex(bytes);
            Files.createDirectories(folder);
            Files.writeString(file, secret);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret in " + file + " cannot be read or written", e);
        }
    }
}
