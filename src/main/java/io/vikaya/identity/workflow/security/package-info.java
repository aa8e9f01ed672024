/** Who is behind a call to Tasklist or Cockpit. */
@NullMarked
package io.vikaya.identity.workflow.security;

import org.jspecify.annotations.NullMarked;
