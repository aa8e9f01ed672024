package io.vikaya.telegram.bot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.telegram.TelegramConnection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Works stored updates off, one after the other, so that what one person sends is answered in order. */
@Component
class UpdateWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateWorker.class);
    private static final long LOOK_AGAIN_SECONDS = 3;

    private final UpdateInbox inbox;
    private final Bot bot;
    private final TelegramConnection connection;
    private final Semaphore work = new Semaphore(0);
    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private volatile boolean running;

    UpdateWorker(UpdateInbox inbox, Bot bot, TelegramConnection connection) {
        this.inbox = inbox;
        this.bot = bot;
        this.connection = connection;
    }

    void wake() {
        work.release();
    }

    @Override
    public void start() {
        if (connection.polls()) {
            running = true;
            Thread.ofPlatform().daemon().name("telegram-updates").start(this::loop);
        }
    }

    private void loop() {
        while (running) {
            try {
                if (!workOffOne()) {
                    var woken = work.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                    if (woken) {
                        work.drainPermits();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Working off updates failed; trying again", e);
                pause();
            }
        }
    }

    /** @return whether there was one that succeeded */
    private boolean workOffOne() {
        var waiting = inbox.next();
        if (waiting.isEmpty()) {
            return false;
        }
        return workOff(waiting.get().id(), waiting.get().payload());
    }

    private boolean workOff(long id, String payload) {
        Update update;
        try {
            update = json.readValue(payload, Update.class);
        } catch (JsonProcessingException e) {
            LOG.error("Update {} cannot be read back", id, e);
            inbox.fail(id, "unreadable");
            return false;
        }
        try {
            bot.handle(id, update);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Update {} failed", id, e);
            if (inbox.fail(id, e.getClass().getSimpleName() + ": " + e.getMessage())) {
                bot.apologize(update);
            }
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
