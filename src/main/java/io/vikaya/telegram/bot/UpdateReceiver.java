package io.vikaya.telegram.bot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Stores updates. Does not return before they are safe: the client asks for the next ones only then, which is what tells
 * Telegram that we have these.
 */
@Component
class UpdateReceiver implements LongPollingUpdateConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateReceiver.class);

    private final UpdateInbox inbox;
    private final UpdateWorker worker;
    private final ObjectMapper json = new ObjectMapper();

    UpdateReceiver(UpdateInbox inbox, UpdateWorker worker) {
        this.inbox = inbox;
        this.worker = worker;
    }

    @Override
    public void consume(List<Update> updates) {
        for (var update : updates) {
            storeForSure(update);
        }
        worker.wake();
    }

    private void storeForSure(Update update) {
        while (true) {
            try {
                inbox.store(update.getUpdateId(), json.writeValueAsString(update));
                return;
            } catch (JsonProcessingException e) {
                LOG.error("Update {} cannot be kept", update.getUpdateId(), e);
                return;
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("The database does not take update {}; trying again", update.getUpdateId(), e);
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
