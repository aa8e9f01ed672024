package io.vikaya.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A real SMTP server in this JVM, and what it received. */
public final class Mailbox {

    private static final Pattern TOKEN = Pattern.compile("#token=([\\w-]+)");
    private static final GreenMail SERVER = start();

    private Mailbox() {}

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** What an address received, oldest first. */
    public static List<MimeMessage> of(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> to(message).contains(address))
                .toList();
    }

    public static String textOf(MimeMessage message) throws Exception {
        return String.valueOf(message.getContent());
    }

    /** The token in the link of the latest letter to an address. */
    public static String token(String address) throws Exception {
        var text = textOf(of(address).getLast());
        return TOKEN.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(GreenMailUtil.getBody(message), e);
        }
    }

    /** The mail server is away until {@link #open()}. */
    public static void close() {
        SERVER.stop();
    }

    public static void open() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
