package io.vikaya.telegram;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How to reach Telegram.
 *
 * @param token {@code TELEGRAM_BOT_TOKEN}
 * @param username the bot's name without {@code @}, for deep links
 * @param emulator whether the built-in Bot API stands in; never together with a token
 * @param polling whether this node asks for updates
 */
@ConfigurationProperties("vikaya.telegram")
public record TelegramProperties(
        @Nullable String token,
        @Nullable String username,
        @DefaultValue("false") boolean emulator,
        @DefaultValue("true") boolean polling) {

    /** Not a real token's shape, so that it can never reach a real bot. */
    public static final String EMULATOR_TOKEN = "1:emulator-on-this-machine";

    /** The token calls are made with. */
    String effectiveToken() {
        return token != null && StringUtils.hasText(token) ? token : EMULATOR_TOKEN;
    }

    /** Whether there is a bot at all. */
    public boolean configured() {
        return StringUtils.hasText(token) || emulator;
    }

    /** The bot's name for deep links. */
    public String effectiveUsername() {
        return username != null && StringUtils.hasText(username) ? username : "vikaya_emulator_bot";
    }
}
