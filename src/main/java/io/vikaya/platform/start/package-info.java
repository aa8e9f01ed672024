/** What the environment must hold before anything starts. */
@NullMarked
package io.vikaya.platform.start;

import org.jspecify.annotations.NullMarked;
