/** Products and stock over HTTP. */
@NullMarked
package io.vikaya.inventory.web;

import org.jspecify.annotations.NullMarked;
