/** Reads the short texts with which banks tell a shop of a payment, as its people forward them. */
@NamedInterface("notice")
@NullMarked
package io.vikaya.payment.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
