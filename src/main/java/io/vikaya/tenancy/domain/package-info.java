/** Tenants and their settings as stored. */
@CheckReturnValue
@NullMarked
package io.vikaya.tenancy.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
