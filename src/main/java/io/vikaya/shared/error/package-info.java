/** Refusals a caller can understand and act on. */
@NamedInterface("error")
@NullMarked
package io.vikaya.shared.error;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
