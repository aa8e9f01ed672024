package io.vikaya.mail.smtp;

import io.vikaya.mail.Mail;
import io.vikaya.mail.MailId;
import io.vikaya.mail.MailRefusedException;
import io.vikaya.mail.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Sends through SMTP, with short time-outs: the delivery process tries again anyway. */
@Component
@EnableConfigurationProperties(SmtpProperties.class)
class SmtpMailServer implements MailServer {

    private static final String TIMEOUT_MILLIS = "15000";
    private static final int TLS_PORT = 465;

    private final SmtpProperties properties;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    SmtpMailServer(SmtpProperties properties) {
        this.properties = properties;
        sender.setHost(properties.host());
        sender.setPort(properties.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        if (properties.port() == TLS_PORT) {
            settings.setProperty("mail.smtp.ssl.enable", "true");
        } else if (properties.startTls()) {
            settings.setProperty("mail.smtp.starttls.enable", "true");
            settings.setProperty("mail.smtp.starttls.required", "true");
        }
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (StringUtils.hasText(properties.username())) {
            settings.setProperty("mail.smtp.auth", "true");
            sender.setUsername(properties.username());
            sender.setPassword(properties.password());
        }
    }

    @Override
    public boolean available() {
        return StringUtils.hasText(properties.host());
    }

    @Override
    public void send(MailId id, Mail mail) {
        try {
            sender.send(message(id, mail));
        } catch (MailParseException e) {
            throw new MailRefusedException("The letter is not addressed properly", e);
        } catch (MailSendException e) {
            if (e.getMessageExceptions().length > 0 && isFinal(e.getMessageExceptions()[0])) {
                throw new MailRefusedException("The mail server refused the letter", e);
            }
            throw e;
        }
    }

    private MimeMessage message(MailId id, Mail mail) {
        try {
            var message = new IdentifiedMessage(sender, id);
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(properties.from());
            parts.setTo(mail.to());
            parts.setSubject(mail.subject());
            parts.setText(mail.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (AddressException e) {
            throw new MailRefusedException("The letter is not addressed properly", e);
        } catch (MessagingException e) {
            throw new org.springframework.mail.MailPreparationException(e);
        }
    }

    /** SMTP answers of 5xx are final, 4xx and lost connections are not (RFC 5321, 4.2.1). */
    private static boolean isFinal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.eclipse.angus.mail.smtp.SMTPAddressFailedException refused) {
                return refused.getReturnCode() >= 500;
            }
            if (cause instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0
                    && refused.getNextException() == null) {
                return true;
            }
            if (cause instanceof MessagingException chained && chained.getNextException() != null) {
                return isFinal(chained.getNextException());
            }
        }
        return false;
    }

    /** Keeps one Message-ID over every try; a mailbox shows a letter that was sent twice once. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final MailId id;

        IdentifiedMessage(JavaMailSenderImpl sender, MailId id) {
            super(sender.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@vikaya>");
        }
    }
}
