package io.vikaya.telegram.emulator;

import io.vikaya.notification.NotificationService;
import io.vikaya.telegram.emulator.EmulatorStore.ChatMessage;
import io.vikaya.telegram.emulator.EmulatorStore.Person;
import io.vikaya.telegram.emulator.EmulatorStore.StoredFile;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current tenant sees of this machine's phones: those that are linked with it, and those it added that are linked
 * with nobody yet. On a phone that belongs to customers of other shops too, only its own part of the talk.
 */
@Component
@ConditionalOnProperty("vikaya.telegram.emulator")
@Transactional(readOnly = true)
public class Phones {

    private final EmulatorStore store;
    private final ChatLinks links;
    private final NotificationService notifications;

    Phones(EmulatorStore store, ChatLinks links, NotificationService notifications) {
        this.store = store;
        this.links = links;
        this.notifications = notifications;
    }

    public List<Person> all() {
        return store.people().stream().filter(this::isOurs).toList();
    }

    public Optional<Person> find(long chatId) {
        return store.person(chatId).filter(this::isOurs);
    }

    /** As what a phone is linked with the current tenant. */
    public List<LinkedChat> linksOf(Person person) {
        return links.ofChat(person.chatId()).stream().filter(Phones::isHere).toList();
    }

    public List<ChatMessage> messages(Person person, long after) {
        var all = store.messages(person.chatId(), after);
        return links.ofChat(person.chatId()).stream().allMatch(Phones::isHere) ? all : ourPartOf(person, all);
    }

    /** A file that is in a talk the current tenant sees. */
    public Optional<StoredFile> file(String id) {
        return store.chatOf(id).flatMap(this::find).stream()
                .flatMap(person -> messages(person, 0).stream())
                .filter(message -> id.equals(message.fileId()))
                .findFirst()
                .flatMap(message -> store.file(id));
    }

    private boolean isOurs(Person person) {
        var all = links.ofChat(person.chatId());
        return all.isEmpty()
                ? TenantContext.require().value().equals(person.openedBy())
                : all.stream().anyMatch(Phones::isHere);
    }

    /** What the bot said in our name; and what the person did, when we were the one to answer, or nobody has yet. */
    private List<ChatMessage> ourPartOf(Person person, List<ChatMessage> all) {
        var sent = notifications.reached(String.valueOf(person.chatId()));
        var ours = new ArrayList<ChatMessage>();
        var answered = true;
        for (var message : all.reversed()) {
            if (message.fromBot()) {
                answered = sent.contains(String.valueOf(message.id()));
            }
            if (answered) {
                ours.add(message);
            }
        }
        return ours.reversed();
    }

    private static boolean isHere(LinkedChat link) {
        return link.tenant().equals(TenantContext.require());
    }
}
