/** Mail servers as the internet knows them. */
@NullMarked
package io.vikaya.mail.smtp;

import org.jspecify.annotations.NullMarked;
