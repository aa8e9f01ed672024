/**
 * The bank app of the emulated customer, for the local demonstration only: success pages drawn by eye after what public
 * bank apps look like, with invented payments, each marked DEMO.
 */
@NullMarked
package io.vikaya.telegram.emulator.bank;

import org.jspecify.annotations.NullMarked;
