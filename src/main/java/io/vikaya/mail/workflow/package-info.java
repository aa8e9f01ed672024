/** The Java side of {@code processes/mail}. */
@NullMarked
package io.vikaya.mail.workflow;

import org.jspecify.annotations.NullMarked;
