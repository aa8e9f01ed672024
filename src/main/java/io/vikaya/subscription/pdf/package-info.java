/** The receipt for a paid period. */
@NullMarked
package io.vikaya.subscription.pdf;

import org.jspecify.annotations.NullMarked;
