/** Which chat belongs to which customer or member of staff. */
@NullMarked
package io.vikaya.telegram.link;

import org.jspecify.annotations.NullMarked;
