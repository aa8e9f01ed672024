/** Migrations that SQL alone cannot do. */
@NullMarked
package io.vikaya.payment.migration;

import org.jspecify.annotations.NullMarked;
