package io.vikaya.invoice.web;

import io.vikaya.invoice.domain.StockShortages;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock-shortages")
@PreAuthorize("hasRole('USER')")
class StockShortageController {

    private final StockShortages shortages;

    StockShortageController(StockShortages shortages) {
        this.shortages = shortages;
    }

    @GetMapping
    List<StockShortages.OpenShortage> open() {
        return shortages.open();
    }

    @PostMapping("/{taskId}/resolve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable String taskId, @Valid @RequestBody ResolveShortageRequest request, Principal caller) {
        shortages.resolve(
                taskId, caller.getName(), request.action() == ResolveShortageRequest.Action.RETRY, request.note());
    }

    record ResolveShortageRequest(
            @NotNull Action action,
            @Nullable @Size(max = 300) String note) {

        /** What was done about it. */
        enum Action {
            RETRY,
            CLOSE_WITHOUT_STOCK
        }
    }
}
