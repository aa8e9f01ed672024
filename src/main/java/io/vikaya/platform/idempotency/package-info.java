/** Asking twice for the same thing, and getting it once. */
@NullMarked
package io.vikaya.platform.idempotency;

import org.jspecify.annotations.NullMarked;
