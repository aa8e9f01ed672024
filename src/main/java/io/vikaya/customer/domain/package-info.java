/** Customers as stored. */
@NullMarked
package io.vikaya.customer.domain;

import org.jspecify.annotations.NullMarked;
