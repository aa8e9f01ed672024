/** Holds what was read against what was expected. Pure functions: no database, no clock of their own. */
@NamedInterface("check")
@NullMarked
package io.vikaya.payment.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
