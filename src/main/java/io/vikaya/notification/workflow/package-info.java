/** The Java side of {@code processes/notification}. */
@NullMarked
package io.vikaya.notification.workflow;

import org.jspecify.annotations.NullMarked;
