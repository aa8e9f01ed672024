/** The module's command-line tools. */
@NamedInterface("cli")
@NullMarked
package io.vikaya.payment.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
