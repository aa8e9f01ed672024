/** Payment proofs, their pictures and the ids that may be used once. */
@NullMarked
package io.vikaya.payment.domain;

import org.jspecify.annotations.NullMarked;
