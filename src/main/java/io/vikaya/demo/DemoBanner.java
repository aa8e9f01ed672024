package io.vikaya.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started it where to look and whom to sign in as. */
@Component
@ConditionalOnProperty("vikaya.demo.enabled")
class DemoBanner {

    private final ServletWebServerApplicationContext server;
    private final boolean emulator;

    DemoBanner(
            ServletWebServerApplicationContext server, @Value("${vikaya.telegram.emulator:false}") boolean emulator) {
        this.server = server;
        this.emulator = emulator;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1000)
    @SuppressWarnings("SystemOut") // a person waits for it at the console
    void print() {
        var url = "http://localhost:" + server.getWebServer().getPort();
        var text = new StringBuilder("\n  Vikaya is ready: " + url + "\n\n");
        for (var login : DemoLogin.ALL) {
            text.append("    %-22s %-10s %-24s %s%s%n"
                    .formatted(login.label(), login.username(), login.password(), url, login.goesTo()));
        }
        text.append("\n    Telegram: ")
                .append(emulator ? "emulator (page \"Chat\" in the dashboard)" : "real bot")
                .append('\n');
        System.out.println(text);
    }
}
