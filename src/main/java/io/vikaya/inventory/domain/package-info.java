/** Products and stock movements as stored. */
@CheckReturnValue
@NullMarked
package io.vikaya.inventory.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
