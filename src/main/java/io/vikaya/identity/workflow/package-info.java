/** The engine's view of our people: one password store for the dashboard, Tasklist and Cockpit. */
@NullMarked
package io.vikaya.identity.workflow;

import org.jspecify.annotations.NullMarked;
