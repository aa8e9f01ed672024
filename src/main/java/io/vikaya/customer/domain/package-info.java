/** Customers as stored. */
@CheckReturnValue
@NullMarked
package io.vikaya.customer.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
