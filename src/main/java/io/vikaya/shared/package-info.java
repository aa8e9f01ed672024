/** The kernel: small values every module speaks. Nothing here knows a business noun. */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package io.vikaya.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
