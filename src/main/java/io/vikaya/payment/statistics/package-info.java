/** What became of the proofs of a period, counted. Reads the table directly: nothing here decides anything. */
@NullMarked
package io.vikaya.payment.statistics;

import org.jspecify.annotations.NullMarked;
