package io.vikaya.telegram.web;

import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerService;
import io.vikaya.identity.Caller;
import io.vikaya.telegram.bot.ChatLinking;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.telegram.link.DeepLinks;
import io.vikaya.telegram.link.LinkCodes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@PreAuthorize("hasRole('VIEWER')")
class TelegramLinkController {

    private final LinkCodes codes;
    private final ChatLinks links;
    private final CustomerService customers;
    private final ChatLinking linking;
    private final DeepLinks deepLinks;

    TelegramLinkController(
            LinkCodes codes, ChatLinks links, CustomerService customers, ChatLinking linking, DeepLinks deepLinks) {
        this.codes = codes;
        this.links = links;
        this.customers = customers;
        this.linking = linking;
        this.deepLinks = deepLinks;
    }

    @GetMapping("/customers/{id}/telegram")
    LinkedChatsResponse chatsOfCustomer(@PathVariable UUID id) {
        customers.get(new CustomerId(id));
        return chats(LinkKind.CUSTOMER, id);
    }

    @PostMapping("/customers/{id}/telegram-link")
    @PreAuthorize("hasRole('USER')")
    LinkResponse linkCustomer(@PathVariable UUID id) {
        customers.get(new CustomerId(id));
        return link(LinkKind.CUSTOMER, id);
    }

    @DeleteMapping("/customers/{id}/telegram/{chatId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('USER')")
    void unlinkCustomer(@PathVariable UUID id, @PathVariable long chatId) {
        customers.get(new CustomerId(id));
        linking.unlinkAndTell(LinkKind.CUSTOMER, id, chatId);
    }

    @GetMapping("/me/telegram")
    LinkedChatsResponse myChats(@AuthenticationPrincipal Caller caller) {
        return chats(LinkKind.STAFF, caller.user().id().value());
    }

    @PostMapping("/me/telegram-link")
    LinkResponse linkMe(@AuthenticationPrincipal Caller caller) {
        return link(LinkKind.STAFF, caller.user().id().value());
    }

    @DeleteMapping("/me/telegram/{chatId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlinkMe(@AuthenticationPrincipal Caller caller, @PathVariable long chatId) {
        linking.unlinkAndTell(LinkKind.STAFF, caller.user().id().value(), chatId);
    }

    private LinkedChatsResponse chats(LinkKind kind, UUID subject) {
        var chats = links.of(kind, subject).stream()
                .map(chat -> new ChatResponse(chat.chatId(), chat.name(), chat.linkedAt(), chat.blocked()))
                .toList();
        return new LinkedChatsResponse(!chats.isEmpty(), chats);
    }

    private LinkResponse link(LinkKind kind, UUID subject) {
        var issued = codes.issue(kind, subject);
        var link = deepLinks.to(issued.code());
        return new LinkResponse(issued.code(), link.url(), link.qrPng(), issued.expiresAt());
    }

    record ChatResponse(long chatId, String name, Instant linkedAt, boolean blocked) {}

    record LinkedChatsResponse(boolean linked, List<ChatResponse> chats) {}

    record LinkResponse(String code, String url, String qrPng, Instant expiresAt) {}
}
