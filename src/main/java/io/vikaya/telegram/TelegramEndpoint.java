package io.vikaya.telegram;

import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.telegram.telegrambots.meta.TelegramUrl;

/** Where the Bot API is: Telegram's own, or the emulator on this server's port once that is known. */
@Component
public class TelegramEndpoint {

    private final TelegramProperties properties;
    private volatile int port;

    TelegramEndpoint(TelegramProperties properties) {
        this.properties = properties;
    }

    @EventListener
    void serverStarted(ServletWebServerInitializedEvent event) {
        if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
            port = event.getWebServer().getPort();
        }
    }

    TelegramUrl url() {
        if (StringUtils.hasText(properties.token())) {
            return TelegramUrl.DEFAULT_URL;
        }
        if (port == 0) {
            throw new IllegalStateException("The emulator is not up yet");
        }
        return TelegramUrl.builder().schema("http").host("127.0.0.1").port(port).build();
    }
}
