package io.vikaya.architecture;

import io.vikaya.VikayaApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var written = Path.of("target/spring-modulith-docs");
        var kept = Path.of("docs/modules");
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(kept);
        }
        try (var files = Files.list(written)) {
            for (var file : files.sorted().toList()) {
                var copy = kept.resolve(file.getFileName());
                if (Boolean.getBoolean("docs.update")) {
                    Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                Assertions.assertThat(copy)
                        .as(
                                "generated documents; renew them with ./mvnw test -Dtest=ModularityTests -Ddocs.update=true")
                        .hasSameTextualContentAs(file);
            }
        }
    }
}
