package io.vikaya.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Works off what earlier tests left waiting. All tests share one engine and one scripted reader: a proof left behind would read
 * what the next test scripts, and take its transaction id first.
 */
public final class WorkedOffBefore implements BeforeEachCallback {

    private static final Logger LOG = LoggerFactory.getLogger(WorkedOffBefore.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        try {
            beans.getBean(ProcessRunner.class).runToNextWaitState();
        } catch (RuntimeException e) {
            // Some tests leave jobs that are meant to fail.
            LOG.debug("A job left behind failed", e);
        }
        beans.getBean(ScriptedReader.class).nextTest();
    }
}
