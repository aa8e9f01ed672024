/** Plans, the tenant's own subscription, and the operators' pages, over HTTP. */
@NullMarked
package io.vikaya.subscription.web;

import org.jspecify.annotations.NullMarked;
