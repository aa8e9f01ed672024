package io.vikaya;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the server. Command-line tools start at {@code io.vikaya.cli.VikayaCommand} instead. */
@SpringBootApplication
@Modulithic(
        systemName = "Vikaya",
        sharedModules = {"shared", "workflow"})
public class VikayaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(VikayaApplication.class, arguments);
    }
}
