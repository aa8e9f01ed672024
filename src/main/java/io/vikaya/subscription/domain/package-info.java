/** A subscription and its orders, and where they are kept. */
@CheckReturnValue
@NullMarked
package io.vikaya.subscription.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
