/** Keeps files a database is too good for: pictures as they came and as they are shown. In a folder, or in an S3-compatible store. */
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {"shared :: *", "tenancy"})
@NullMarked
package io.vikaya.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
