/** Fonts and shaping for pages in Khmer and English. */
@NamedInterface("document")
@NullMarked
package io.vikaya.shared.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
