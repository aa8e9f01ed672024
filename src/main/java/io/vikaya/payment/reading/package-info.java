/** What was seen on a picture: plain values, no judgement. Matching and fraud checks start from here. */
@NullMarked
package io.vikaya.payment.reading;

import org.jspecify.annotations.NullMarked;
