/** Payment proofs, their pictures and the ids that may be used once. */
@CheckReturnValue
@NullMarked
package io.vikaya.payment.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
