package io.vikaya.telegram;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.TelegramUrl;

/** What a client of the Bot API needs to know. */
@Component
@EnableConfigurationProperties(TelegramProperties.class)
public class TelegramConnection {

    private final TelegramProperties properties;
    private final TelegramEndpoint endpoint;

    TelegramConnection(TelegramProperties properties, TelegramEndpoint endpoint) {
        this.properties = properties;
        this.endpoint = endpoint;
    }

    public boolean polls() {
        return properties.polling() && properties.configured();
    }

    public String token() {
        return properties.effectiveToken();
    }

    public TelegramUrl url() {
        return endpoint.url();
    }
}
