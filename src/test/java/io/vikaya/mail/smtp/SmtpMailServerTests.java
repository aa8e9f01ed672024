package io.vikaya.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.mail.Mail;
import io.vikaya.mail.MailId;
import io.vikaya.mail.MailRefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;

/** Which answers of a mail server are final, and which are worth another try. */
class SmtpMailServerTests {

    @Test
    void isNotThereWithoutAHost() {
        assertThat(new SmtpMailServer(new SmtpProperties("", 587, null, null, "a@b.example", true)).available())
                .isFalse();
    }

    @Test
    void givesUpWhereTheMailboxDoesNotExist() throws Exception {
        assertThatThrownBy(() -> sendTo("550 5.1.1 no such mailbox")).isInstanceOf(MailRefusedException.class);
    }

    @Test
    void triesAgainWhereTheMailboxIsBusy() {
        assertThatThrownBy(() -> sendTo("450 4.2.0 greylisted"))
                .isInstanceOf(MailException.class)
                .isNotInstanceOf(MailRefusedException.class);
    }

    @Test
    void insistsOnEncryptionWhereItIsConfigured() {
        assertThatThrownBy(() -> send("250 OK", true)).isInstanceOf(MailException.class);
    }

    private static void sendTo(String answer) throws IOException {
        send(answer, false);
    }

    /** Speaks just enough SMTP to refuse a recipient. */
    private static void send(String answerToRecipient, boolean startTls) throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var talk = Thread.ofVirtual().start(() -> talk(server, answerToRecipient));
            var smtp = new SmtpMailServer(new SmtpProperties(
                    "127.0.0.1", server.getLocalPort(), null, null, "Vikaya <no-reply@vikaya.example>", startTls));
            try {
                smtp.send(new MailId(UUID.randomUUID()), new Mail("x@mail.example", "Hi", "Text", Duration.ofHours(1)));
            } finally {
                talk.interrupt();
            }
        }
    }

    private static void talk(ServerSocket server, String answerToRecipient) {
        try (var socket = server.accept();
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = socket.getOutputStream();
            say(out, "220 mail.example");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                say(out, line.startsWith("RCPT") ? answerToRecipient : line.startsWith("QUIT") ? "221 bye" : "250 OK");
            }
        } catch (IOException e) {
            // The client has gone, which is how these talks end.
        }
    }

    private static void say(java.io.OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
