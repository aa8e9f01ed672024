package io.vikaya.mail;

import java.time.Duration;

/**
 * A letter.
 *
 * @param to one address
 * @param text plain, in every language its reader may need
 * @param goodFor how long it makes sense to deliver it: a link that has expired helps nobody
 */
public record Mail(String to, String subject, String text, Duration goodFor) {}
