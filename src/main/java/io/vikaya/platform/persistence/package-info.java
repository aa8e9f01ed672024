/** Where the database comes from and how a session knows its tenant. */
@NullMarked
package io.vikaya.platform.persistence;

import org.jspecify.annotations.NullMarked;
