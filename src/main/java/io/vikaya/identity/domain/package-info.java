/** Users as stored. */
@NullMarked
package io.vikaya.identity.domain;

import org.jspecify.annotations.NullMarked;
