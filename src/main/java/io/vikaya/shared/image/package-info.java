/** Pictures from strangers: checked before they are opened, decoded in bounds, cleaned before they are kept. */
@NamedInterface("image")
@NullMarked
package io.vikaya.shared.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
