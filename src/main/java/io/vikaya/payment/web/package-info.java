/** Proofs, reviews and the reader over HTTP. */
@NullMarked
package io.vikaya.payment.web;

import org.jspecify.annotations.NullMarked;
