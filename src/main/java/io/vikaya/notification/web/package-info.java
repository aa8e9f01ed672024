/** Deliveries over HTTP. */
@NullMarked
package io.vikaya.notification.web;

import org.jspecify.annotations.NullMarked;
