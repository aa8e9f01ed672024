/** Telegram links over HTTP. */
@NullMarked
package io.vikaya.telegram.web;

import org.jspecify.annotations.NullMarked;
