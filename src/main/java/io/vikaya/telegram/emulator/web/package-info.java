/** The emulated Bot API and the chat page behind HTTP. */
@NullMarked
package io.vikaya.telegram.emulator.web;

import org.jspecify.annotations.NullMarked;
