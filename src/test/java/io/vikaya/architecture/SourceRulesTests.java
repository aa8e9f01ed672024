package io.vikaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler and no byte code can tell: sizes, package sentences, whose tables a migration touches. */
class SourceRulesTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_MAIN_LINES = 300;
    private static final int MOST_TEST_LINES = 400;

    /** The tables each module may create or change; the audit trail's function is everybody's. */
    private static final Map<String, Pattern> TABLES = Map.ofEntries(
            Map.entry("tenancy", Pattern.compile("public\\.(tenant|audit_event|receiving_account)")),
            Map.entry(
                    "identity",
                    Pattern.compile(
                            "public\\.(app_user|refresh_token|login_session|one_time_token|sign_in_guard|second_factor"
                                    + "|recovery_code|invitation)")),
            Map.entry("customer", Pattern.compile("invoice\\.customer")),
            Map.entry("inventory", Pattern.compile("inventory\\.\\w+")),
            Map.entry("invoice", Pattern.compile("invoice\\.(?!customer)\\w+")),
            Map.entry("payment", Pattern.compile("scriptclient\\.\\w+|public\\.bakong_token")),
            Map.entry("platform", Pattern.compile("public\\.idempotency_key")),
            Map.entry("mail", Pattern.compile("public\\.mail")),
            Map.entry("subscription", Pattern.compile("public\\.(subscription(_\\w+)?|usage_counter|receipt_counter)")),
            Map.entry("notification", Pattern.compile("public\\.message")),
            Map.entry("telegram", Pattern.compile("public\\.telegram_\\w+")));

    private static final Pattern TOUCHED = Pattern.compile(
            "(?:create table|alter table|create (?:unique )?index \\w+\\s+on|create trigger \\w+[^;]*? on)\\s+([\\w.]+)");

    @Test
    void filesStaySmall() throws IOException {
        assertThat(tooLong(MAIN, MOST_MAIN_LINES)).isEmpty();
        assertThat(tooLong(Path.of("src/test/java"), MOST_TEST_LINES)).isEmpty();
    }

    @Test
    void everyPackageIntroducesItselfAndIsNullMarked() throws IOException {
        try (var folders = Files.walk(MAIN)) {
            assertThat(folders.filter(Files::isDirectory).filter(SourceRulesTests::holdsTypes))
                    .allSatisfy(folder -> {
                        var info = folder.resolve("package-info.java");
                        assertThat(info).exists();
                        assertThat(Files.readString(info)).contains("/**").contains("@NullMarked");
                        if (folder.endsWith("domain")) {
                            // A changed copy nobody keeps is a lost change.
                            assertThat(Files.readString(info)).contains("@CheckReturnValue");
                        }
                    });
        }
    }

    @Test
    void migrationsTouchOnlyTheirModulesTables() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                var module = file.getParent().getFileName().toString();
                assertThat(TABLES).as("tables of module %s", module).containsKey(module);
                assertThat(TOUCHED.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                        .as("tables touched by %s", file)
                        .isNotEmpty()
                        .allMatch(table -> TABLES.get(module).matcher(table).matches());
            }
        }
    }

    @Test
    void everyTenantOwnedEntityIsFilteredByHibernate() throws IOException {
        // A tenant is not its own, and signing in happens before a tenant is known.
        var exempt = Set.of("Tenant.java", "User.java");
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !exempt.contains(path.getFileName().toString()))
                            .filter(path -> read(path).contains("\n@Entity")))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(read(path)).contains("@TenantId"));
        }
    }

    private static boolean holdsTypes(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> tooLong(Path root, int most) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> read(path).lines().count() > most)
                    .map(path -> path + ": " + read(path).lines().count() + " lines")
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
