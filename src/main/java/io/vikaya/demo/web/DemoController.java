package io.vikaya.demo.web;

import io.vikaya.demo.DemoLogin;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnProperty("vikaya.demo.enabled")
class DemoController {

    private final boolean emulator;

    DemoController(@Value("${vikaya.telegram.emulator:false}") boolean emulator) {
        this.emulator = emulator;
    }

    @GetMapping("/api/v1/demo")
    @PreAuthorize("permitAll()")
    DemoResponse logins() {
        return new DemoResponse(DemoLogin.ALL, emulator);
    }

    record DemoResponse(List<DemoLogin> logins, boolean emulator) {}
}
