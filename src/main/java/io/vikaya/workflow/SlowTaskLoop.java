package io.vikaya.workflow;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps asking the engine for slow tasks while the application runs, and lets the running ones finish when it stops. */
@Component
@EnableConfigurationProperties(WorkflowProperties.class)
class SlowTaskLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SlowTaskLoop.class);
    private static final long IDLE_MILLIS = 250;
    private static final long PATIENCE_SECONDS = 20;

    private final SlowTaskRunner runner;
    private final WorkflowProperties properties;
    private final Semaphore free;
    private @Nullable ExecutorService workers;
    private volatile boolean running;

    SlowTaskLoop(SlowTaskRunner runner, WorkflowProperties properties) {
        this.runner = runner;
        this.properties = properties;
        this.free = new Semaphore(properties.concurrentSlowTasks());
    }

    @Override
    public void start() {
        if (!properties.slowTasks()) {
            return;
        }
        running = true;
        workers = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("slow-task-", 1).factory());
        Thread.ofPlatform().daemon().name("slow-task-loop").start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                if (!takeOne()) {
                    TimeUnit.MILLISECONDS.sleep(IDLE_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Asking for slow tasks failed; trying again", e);
                pause();
            }
        }
    }

    private boolean takeOne() throws InterruptedException {
        free.acquire();
        var taken = false;
        try {
            var tasks = runner.take(1);
            var pool = workers;
            if (!tasks.isEmpty() && pool != null) {
                taken = true;
                pool.execute(() -> {
                    try {
                        runner.run(tasks.getFirst());
                    } finally {
                        free.release();
                    }
                });
            }
        } finally {
            if (!taken) {
                free.release();
            }
        }
        return taken;
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
        var pool = workers;
        if (pool != null) {
            pool.shutdown();
            try {
                if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    pool.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
