/** The shop's settings over HTTP. */
@NullMarked
package io.vikaya.tenancy.web;

import org.jspecify.annotations.NullMarked;
