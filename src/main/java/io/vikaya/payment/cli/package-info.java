/** Reading pictures and scoring the readings from the command line, without the server. */
@NullMarked
package io.vikaya.payment.cli;

import org.jspecify.annotations.NullMarked;
