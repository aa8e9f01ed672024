/** The process engine as every module sees it: typed variables, tenant restoring, slow tasks, what runs and where it stands. */
@ApplicationModule(
        displayName = "Workflow",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared :: *", "tenancy"})
@NullMarked
package io.vikaya.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
