/** Customers over HTTP. */
@NullMarked
package io.vikaya.customer.web;

import org.jspecify.annotations.NullMarked;
