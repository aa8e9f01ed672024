/** Pictures from strangers: checked before they are opened, decoded in bounds, cleaned before they are kept. */
@NullMarked
package io.vikaya.payment.image;

import org.jspecify.annotations.NullMarked;
