package io.vikaya.telegram.bot;

import io.vikaya.telegram.TelegramConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Asks Telegram for updates while the application runs. */
@Component
class UpdatePolling {

    private static final Logger LOG = LoggerFactory.getLogger(UpdatePolling.class);

    private final TelegramConnection connection;
    private final UpdateReceiver receiver;
    private @Nullable TelegramBotsLongPollingApplication polling;

    UpdatePolling(TelegramConnection connection, UpdateReceiver receiver) {
        this.connection = connection;
        this.receiver = receiver;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!connection.polls()) {
            return;
        }
        var application = new TelegramBotsLongPollingApplication();
        polling = application;
        try {
            application.registerBot(connection.token(), connection::url, new DefaultGetUpdatesGenerator(), receiver);
        } catch (TelegramApiException e) {
            LOG.error("Telegram does not let us ask for updates; customers' messages will not arrive", e);
        }
    }

    /** First of all: what has not been asked for now is asked for after the restart. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        var application = polling;
        if (application == null) {
            return;
        }
        try {
            application.close();
        } catch (Exception e) {
            LOG.debug("Polling ended with an error", e);
        }
    }
}
