/** The {@code Idempotency-Key} header. */
@NullMarked
package io.vikaya.platform.idempotency.web;

import org.jspecify.annotations.NullMarked;
