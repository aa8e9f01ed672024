/** Tokens and passwords. */
@NullMarked
package io.vikaya.identity.security;

import org.jspecify.annotations.NullMarked;
