package io.vikaya.architecture;

import io.vikaya.VikayaApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(VikayaApplication.class);

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        modules.verify();
    }

    /** Written to {@code target/spring-modulith-docs}; {@code docs/modules} holds the copy people read. */
    @Test
    void theModuleDocumentsInTheRepositoryAreCurrent() throws IOException {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
        var kept = Path.of("docs/modules");
        try (var files = Files.list(Path.of("target/spring-modulith-docs"))) {
            for (var file : files.sorted().toList()) {
                var copy = kept.resolve(file.getFileName());
                if (Boolean.getBoolean("docs.update")) {
                    Files.createDirectories(kept);
                    Files.write(copy, content(file));
                }
                Assertions.assertThat(copy)
                        .as("generated; renew with ./mvnw test -Dtest=ModularityTests -Ddocs.update=true")
                        .exists();
                Assertions.assertThat(Files.readAllLines(copy))
                        .as("%s; renew with ./mvnw test -Dtest=ModularityTests -Ddocs.update=true", copy)
                        .isEqualTo(content(file));
            }
        }
    }

    /** The generator writes relations in no particular order; sorted, only a real change shows. */
    private static List<String> content(Path file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        var relations =
                lines.stream().filter(line -> line.startsWith("Rel(")).sorted().toList();
        var first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("Rel("))
                .findFirst()
                .orElse(""));
        lines.removeIf(line -> line.startsWith("Rel("));
        if (first >= 0) {
            lines.addAll(first, relations);
        }
        return lines;
    }
}
