/** Lists in pages. */
@NamedInterface("paging")
@NullMarked
package io.vikaya.shared.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
