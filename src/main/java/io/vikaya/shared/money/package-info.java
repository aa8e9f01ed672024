/** Amounts in one currency. */
@NamedInterface("money")
@NullMarked
package io.vikaya.shared.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
