/** Asks the national switch whether a payment has arrived. Off without a token; an answer that fails says nothing. */
@NullMarked
package io.vikaya.payment.bakong;

import org.jspecify.annotations.NullMarked;
