package io.vikaya.mail.smtp;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server.
 *
 * @param host {@code SMTP_HOST}; no mail is sent without it
 * @param port 587 takes STARTTLS, 465 TLS from the start
 * @param from the address letters come from
 * @param startTls whether the connection must be encrypted; off only for a server on the same machine
 */
@ConfigurationProperties("vikaya.smtp")
record SmtpProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("Vikaya <no-reply@localhost>") String from,
        @DefaultValue("true") boolean startTls) {}
