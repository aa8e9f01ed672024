/** Registration and sign-in over HTTP. */
@NullMarked
package io.vikaya.identity.web;

import org.jspecify.annotations.NullMarked;
