package io.vikaya.workflow;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine asks a clock of its own, one for the whole JVM. */
public final class EngineClock {

    private EngineClock() {}

    /** Has the engine's timers fire as if it were so much later. For demonstrations. */
    public static void runAhead(Duration by) {
        ClockUtil.offset(by.toMillis());
    }
}
