/** The command line: {@code bin/vikaya}. Commands live in their modules; here they meet. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"shared :: *", "payment :: cli"})
@NullMarked
package io.vikaya.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
