/** Tenants and their settings as stored. */
@NullMarked
package io.vikaya.tenancy.domain;

import org.jspecify.annotations.NullMarked;
