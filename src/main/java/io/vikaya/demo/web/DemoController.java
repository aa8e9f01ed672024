package io.vikaya.demo.web;

import io.vikaya.demo.DemoClock;
import io.vikaya.demo.DemoLogin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnProperty("vikaya.demo.enabled")
class DemoController {

    private final boolean emulator;
    private final DemoClock clock;

    DemoController(@Value("${vikaya.telegram.emulator:false}") boolean emulator, DemoClock clock) {
        this.emulator = emulator;
        this.clock = clock;
    }

    @GetMapping("/api/v1/demo")
    @PreAuthorize("permitAll()")
    DemoResponse logins() {
        return new DemoResponse(DemoLogin.ALL, emulator);
    }

    record DemoResponse(List<DemoLogin> logins, boolean emulator) {}

    /** Puts the clock forward; everybody's sign-in may be over then. */
    @PostMapping("/api/v1/demo/clock")
    @PreAuthorize("hasRole('OPERATOR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void advance(@Valid @RequestBody ClockRequest request) {
        clock.advance(Duration.ofHours(request.hours()));
    }

    record ClockRequest(@Min(1) @Max(24 * 400) int hours) {}
}
