/** One picture seen through several passes: where labels and values lie, and which reading of a value wins. */
@NullMarked
package io.vikaya.payment.ocr.page;

import org.jspecify.annotations.NullMarked;
