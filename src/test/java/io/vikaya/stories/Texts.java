package io.vikaya.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words on the dashboard's screens, from its own catalogues, so that one story can be told in each language. */
final class Texts {

    private static final Pattern ENTRY = Pattern.compile("'([\\w.-]+)':\\s*'([^']*)'");

    private final Map<String, String> texts = new HashMap<>();

    private Texts() {}

    static Texts of(String language) {
        var catalogue = new Texts();
        try (var files = Files.list(Path.of("frontend/src/lib/i18n", language))) {
            for (var file : files.toList()) {
                ENTRY.matcher(Files.readString(file))
                        .results()
                        .forEach(entry -> catalogue.texts.put(entry.group(1), entry.group(2)));
            }
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The dashboard has no text " + key);
        }
        return text;
    }
}
