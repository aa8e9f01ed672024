/** A Bot API of our own for one machine without a token: same methods, same JSON, people who can be played in the dashboard. */
@NullMarked
package io.vikaya.telegram.emulator;

import org.jspecify.annotations.NullMarked;
