/**
 * An invoice as paper and as picture, drawn from plain values: nothing here reads a database, a clock or a setting.
 *
 * <p>Khmer is shaped by Java2D (OpenPDF's {@code LayoutProcessor}); without it subscripts stand beside their letters.
 */
@NullMarked
package io.vikaya.invoice.pdf;

import org.jspecify.annotations.NullMarked;
