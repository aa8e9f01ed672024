package io.vikaya.telegram.bot;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.InvoiceCollection;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.invoice.InvoicePages;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.InvoiceView;
import io.vikaya.invoice.SubmitProof;
import io.vikaya.notification.Attachment;
import io.vikaya.notification.Button;
import io.vikaya.notification.Message;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.ProofImage;
import io.vikaya.payment.ProofImages;
import io.vikaya.payment.ProofSource;
import io.vikaya.telegram.TelegramApi;
import io.vikaya.telegram.link.ChatLinks.LinkedChat;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What customers can do: see what is open, get a fresh QR, send a proof before or after saying what it is for. */
@Component
class CustomerDialogue {

    private final InvoiceService invoices;
    private final InvoiceIssuing issuing;
    private final InvoicePages pages;
    private final InvoiceCollection collection;
    private final ProofImages images;
    private final InvoiceGuess guess;
    private final Conversations conversations;
    private final TelegramApi api;
    private final Answers answers;

    CustomerDialogue(
            InvoiceService invoices,
            InvoiceIssuing issuing,
            InvoicePages pages,
            InvoiceCollection collection,
            ProofImages images,
            InvoiceGuess guess,
            Conversations conversations,
            TelegramApi api,
            Answers answers) {
        this.invoices = invoices;
        this.issuing = issuing;
        this.pages = pages;
        this.collection = collection;
        this.images = images;
        this.guess = guess;
        this.conversations = conversations;
        this.api = api;
        this.answers = answers;
    }

    /** An open invoice and the merchant's customer this chat is for it. */
    private record Bill(LinkedChat link, InvoiceView invoice) {}

    void answer(long update, Incoming said, List<LinkedChat> linked) {
        var bills = bills(linked);
        if (said.fileId() != null) {
            picture(update, said, linked, bills, said.fileId());
        } else if (said.pressed() != null) {
            pressed(update, said, linked, bills, said.pressed());
        } else if (said.text().startsWith("/invoice") || said.text().startsWith("/status")) {
            reply(update, said, linked.getFirst(), () -> list(bills));
        } else {
            reply(update, said, linked.getFirst(), () -> List.of(Message.text(BotTexts.customerHelp())));
        }
    }

    private List<Bill> bills(List<LinkedChat> linked) {
        var bills = new ArrayList<Bill>();
        for (var link : linked) {
            var open = TenantContext.callAs(link.tenant(), () -> invoices.openOf(new CustomerId(link.subject())));
            open.forEach(invoice -> bills.add(new Bill(link, invoice)));
        }
        return bills;
    }

    private void pressed(long update, Incoming said, List<LinkedChat> linked, List<Bill> bills, String action) {
        var verb = action.replaceFirst(":.*", "");
        var bill = find(bills, action.replaceFirst("^[^:]*:?", ""));
        if (verb.equals("list")) {
            reply(update, said, linked.getFirst(), () -> list(bills));
        } else if (verb.equals("which")) {
            reply(update, said, linked.getFirst(), () -> bills.isEmpty() ? list(bills) : List.of(which(bills)));
        } else if (bill.isEmpty()) {
            reply(update, said, linked.getFirst(), () -> List.of(Message.text(BotTexts.notOpen())));
        } else {
            chosen(update, said, bill.get(), verb);
        }
    }

    private void chosen(long update, Incoming said, Bill bill, String verb) {
        var invoice = bill.invoice();
        switch (verb) {
            case "qr" ->
                reply(update, said, bill.link(), () -> {
                    var renewed = issuing.renewQr(invoice.id());
                    return List.of(Message.text(BotTexts.freshQr(renewed))
                            .with(new Attachment(renewed.number() + ".png", "image/png", pages.picture(invoice.id()))));
                });
            case "open" ->
                reply(
                        update,
                        said,
                        bill.link(),
                        () -> List.of(Message.text(BotTexts.bill(invoice))
                                .with(new Attachment(
                                        invoice.number() + ".pdf", "application/pdf", pages.pdf(invoice.id())))
                                .withButtons(List.of(List.of(new Button(BotTexts.PAID, "paid:" + invoice.id()))))));
            default -> paid(update, said, bill);
        }
    }

    /** The picture may be here already: then this says what it was for. */
    private void paid(long update, Incoming said, Bill bill) {
        var waiting = conversations.of(said.chat()).map(Conversations.Conversation::waitingFile);
        if (waiting.isPresent()) {
            submit(update, said, bill, waiting.get());
            return;
        }
        reply(update, said, bill.link(), () -> {
            conversations.expectProofFor(
                    said.chat(),
                    bill.link().tenant().value(),
                    bill.invoice().id().value());
            return List.of(Message.text(BotTexts.sendTheReceipt(bill.invoice())));
        });
    }

    private void picture(long update, Incoming said, List<LinkedChat> linked, List<Bill> bills, String file) {
        var expected = conversations
                .of(said.chat())
                .map(Conversations.Conversation::invoice)
                .filter(Objects::nonNull)
                .flatMap(invoice -> find(bills, invoice.toString()));
        if (expected.isPresent()) {
            submit(update, said, expected.get(), file);
        } else if (bills.size() == 1) {
            submit(update, said, bills.getFirst(), file);
        } else if (bills.isEmpty()) {
            reply(update, said, linked.getFirst(), () -> List.of(Message.text(BotTexts.nothingOpen())));
        } else {
            var fitting = guess.fitting(
                    api.download(file), bills.stream().map(Bill::invoice).toList());
            reply(update, said, linked.getFirst(), () -> {
                conversations.keepPicture(said.chat(), file);
                return List.of(fitting.map(CustomerDialogue::propose).orElseGet(() -> which(bills)));
            });
        }
    }

    private static Message propose(InvoiceView invoice) {
        return Message.text(BotTexts.forThisOne(invoice))
                .withButtons(List.of(
                        List.of(new Button(BotTexts.YES, "for:" + invoice.id())),
                        List.of(new Button(BotTexts.ANOTHER, "which"))));
    }

    private static Message which(List<Bill> bills) {
        return Message.text(BotTexts.whichInvoice()).withButtons(buttons(bills, "for"));
    }

    private void submit(long update, Incoming said, Bill bill, String file) {
        var picture = api.download(file);
        TenantContext.runAs(
                bill.link().tenant(),
                () -> images.receive(picture, image -> {
                    reply(update, said, bill.link(), () -> proof(said, bill, image));
                    return image;
                }));
    }

    private List<Message> proof(Incoming said, Bill bill, ProofImage image) {
        collection.submit(new SubmitProof(
                bill.invoice().id(),
                image,
                ProofSource.TELEGRAM,
                said.name(),
                Recipient.chat(String.valueOf(said.chat()))));
        conversations.end(said.chat());
        return List.of(Message.text(BotTexts.checking(bill.invoice())));
    }

    private List<Message> list(List<Bill> bills) {
        return bills.isEmpty()
                ? List.of(Message.text(BotTexts.nothingOpen()))
                : List.of(Message.text(BotTexts.openInvoices()).withButtons(buttons(bills, "open")));
    }

    private static List<List<Button>> buttons(List<Bill> bills, String verb) {
        return bills.stream()
                .map(bill -> List.of(new Button(
                        bill.invoice().number() + " · " + bill.invoice().due() + " · "
                                + bill.invoice().dueDate(),
                        verb + ":" + bill.invoice().id())))
                .toList();
    }

    private static Optional<Bill> find(List<Bill> bills, String id) {
        return bills.stream()
                .filter(bill -> bill.invoice().id().equals(parse(id)))
                .findFirst();
    }

    private static InvoiceId parse(String id) {
        try {
            return new InvoiceId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return new InvoiceId(new UUID(0, 0));
        }
    }

    private void reply(long update, Incoming said, LinkedChat link, Supplier<List<Message>> effects) {
        var actor = new Actor(Actor.Kind.CUSTOMER, link.subject().toString(), said.name());
        answers.inTenant(update, link.tenant(), actor, link.subject(), said.chat(), effects);
    }
}
