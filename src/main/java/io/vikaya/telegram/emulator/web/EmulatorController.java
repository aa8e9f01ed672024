package io.vikaya.telegram.emulator.web;

import io.vikaya.notification.Button;
import io.vikaya.telegram.emulator.BankApp;
import io.vikaya.telegram.emulator.BankApp.Bill;
import io.vikaya.telegram.emulator.BankApp.Payment;
import io.vikaya.telegram.emulator.EmulatedPhone;
import io.vikaya.telegram.emulator.EmulatorStore;
import io.vikaya.telegram.emulator.EmulatorStore.ChatMessage;
import io.vikaya.telegram.emulator.EmulatorStore.Person;
import io.vikaya.telegram.emulator.Phones;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The phones of the emulated people the shop knows, for the dashboard's chat page. */
@RestController
@RequestMapping("/api/v1/emulator")
@ConditionalOnProperty("vikaya.telegram.emulator")
@PreAuthorize("hasRole('USER')")
class EmulatorController {

    private final EmulatorStore store;
    private final EmulatedPhone phone;
    private final BankApp bank;
    private final Phones phones;

    EmulatorController(EmulatorStore store, EmulatedPhone phone, BankApp bank, Phones phones) {
        this.store = store;
        this.phone = phone;
        this.bank = bank;
        this.phones = phones;
    }

    @GetMapping("/people")
    List<PersonResponse> people() {
        return phones.all().stream().map(this::describe).toList();
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    PersonResponse addPerson(@Valid @RequestBody PersonRequest request) {
        return describe(store.addPerson(request.name()));
    }

    @GetMapping("/people/{chatId}/messages")
    List<MessageResponse> messages(@PathVariable long chatId, @RequestParam(defaultValue = "0") long after) {
        return phones.messages(require(chatId), after).stream()
                .map(MessageResponse::from)
                .toList();
    }

    @PostMapping("/people/{chatId}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    MessageResponse write(@PathVariable long chatId, @Valid @RequestBody TextRequest request) {
        return MessageResponse.from(phone.write(require(chatId), request.text()));
    }

    @PostMapping("/people/{chatId}/presses")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void press(@PathVariable long chatId, @Valid @RequestBody PressRequest request) {
        var person = require(chatId);
        var message = phones.messages(person, 0).stream()
                .filter(found -> found.id() == request.messageId())
                .findFirst()
                .orElseThrow(NoSuchPersonException::new);
        phone.press(person, message, request.action());
    }

    @PostMapping(path = "/people/{chatId}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MessageResponse send(
            @PathVariable long chatId, @RequestPart MultipartFile file, @RequestParam(defaultValue = "photo") String as)
            throws IOException {
        var type = file.getContentType();
        return MessageResponse.from(phone.send(
                require(chatId),
                String.valueOf(file.getOriginalFilename()),
                type == null ? "application/octet-stream" : type,
                file.getBytes(),
                as.equals("photo"),
                false));
    }

    @GetMapping("/people/{chatId}/bills")
    List<Bill> bills(@PathVariable long chatId) {
        return bank.bills(require(chatId));
    }

    @PostMapping("/people/{chatId}/pay")
    @ResponseStatus(HttpStatus.CREATED)
    MessageResponse pay(@PathVariable long chatId, @Valid @RequestBody PayRequest request) {
        return bank.pay(require(chatId), request.payment())
                .map(MessageResponse::from)
                .orElseThrow(NoSuchPersonException::new);
    }

    @GetMapping("/files/{fileId}")
    ResponseEntity<byte[]> file(@PathVariable String fileId) {
        var file = phones.file(fileId).orElseThrow(NoSuchPersonException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    private Person require(long chatId) {
        return phones.find(chatId).orElseThrow(NoSuchPersonException::new);
    }

    private PersonResponse describe(Person person) {
        var linked = phones.linksOf(person);
        var role = linked.isEmpty() ? "STRANGER" : linked.getFirst().kind().name();
        return new PersonResponse(person.chatId(), person.name(), role, role.toLowerCase(java.util.Locale.ROOT), 0);
    }

    record PersonResponse(long chatId, String name, String role, String about, int unread) {}

    record PersonRequest(@NotBlank @Size(max = 60) String name) {}

    record TextRequest(@NotBlank @Size(max = 4000) String text) {}

    record PressRequest(
            long messageId, @NotBlank @Size(max = 64) String action) {}

    record PayRequest(
            @NotNull UUID invoiceId,
            @NotBlank String bank,
            @Nullable String amount,
            BankApp.@Nullable Flaw flaw,
            @Nullable String as) {

        Payment payment() {
            return new Payment(
                    invoiceId, bank, amount, flaw == null ? BankApp.Flaw.NONE : flaw, !"document".equals(as));
        }
    }

    record FileResponse(String id, String name, String mediaType, long size) {}

    record MessageResponse(
            long id,
            boolean fromBot,
            Instant at,
            @Nullable String text,
            @Nullable FileResponse file,
            boolean photo,
            List<List<Button>> buttons) {

        static MessageResponse from(ChatMessage message) {
            var fileId = message.fileId();
            return new MessageResponse(
                    message.id(),
                    message.fromBot(),
                    message.at(),
                    message.text(),
                    fileId == null
                            ? null
                            : new FileResponse(
                                    fileId,
                                    String.valueOf(message.fileName()),
                                    String.valueOf(message.mediaType()),
                                    message.fileSize()),
                    message.photo(),
                    message.buttons());
        }
    }
}
