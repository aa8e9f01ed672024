/** What the bot does with what people send. */
@NullMarked
package io.vikaya.telegram.bot;

import org.jspecify.annotations.NullMarked;
