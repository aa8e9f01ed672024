/** Users as stored. */
@CheckReturnValue
@NullMarked
package io.vikaya.identity.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
