/** What a way of reaching people has to offer. Implemented by other modules. */
@NamedInterface("channel")
@NullMarked
package io.vikaya.notification.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
