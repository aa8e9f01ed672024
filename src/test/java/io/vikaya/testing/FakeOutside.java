package io.vikaya.testing;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What lies outside the application, as tests want it. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeOutside {

    @Bean
    @Primary
    ScriptedReader scriptedReader() {
        return new ScriptedReader();
    }

    @Bean
    @Primary
    SwitchableBakong switchableBakong() {
        return new SwitchableBakong();
    }

    @Bean
    @Primary
    RecordingChannel recordingChannel() {
        return new RecordingChannel();
    }

    @Bean
    @Primary
    Clock testClock() {
        return new MovableClock();
    }
}
