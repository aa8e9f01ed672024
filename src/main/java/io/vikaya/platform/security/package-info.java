/** Filter chains and who the caller is. */
@NullMarked
package io.vikaya.platform.security;

import org.jspecify.annotations.NullMarked;
