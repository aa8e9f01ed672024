/** The demonstration's log-ins for the sign-in page. */
@NullMarked
package io.vikaya.demo.web;

import org.jspecify.annotations.NullMarked;
