/** Command-line tools of the module. */
@NullMarked
package io.vikaya.payment.cli;

import org.jspecify.annotations.NullMarked;
