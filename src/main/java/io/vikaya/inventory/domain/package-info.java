/** Products and stock movements as stored. */
@NullMarked
package io.vikaya.inventory.domain;

import org.jspecify.annotations.NullMarked;
