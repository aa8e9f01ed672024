/** The Java side of the subscription's processes. */
@NullMarked
package io.vikaya.subscription.workflow;

import org.jspecify.annotations.NullMarked;
