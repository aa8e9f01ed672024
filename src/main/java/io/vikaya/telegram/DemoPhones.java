package io.vikaya.telegram;

import io.vikaya.telegram.emulator.EmulatorStore;
import io.vikaya.telegram.link.ChatLinks;
import io.vikaya.telegram.link.ChatLinks.LinkKind;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives people of the demonstration a phone in the emulator and links its chat. */
@Service
@ConditionalOnProperty("vikaya.telegram.emulator")
public class DemoPhones {

    private final EmulatorStore store;
    private final ChatLinks links;

    DemoPhones(EmulatorStore store, ChatLinks links) {
        this.store = store;
        this.links = links;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void giveToCustomer(UUID customer, String name) {
        links.link(LinkKind.CUSTOMER, customer, store.addPerson(name).chatId(), name);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void giveToStaff(UUID user, String name) {
        links.link(LinkKind.STAFF, user, store.addPerson(name).chatId(), name);
    }
}
