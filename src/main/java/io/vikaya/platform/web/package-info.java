/** Errors as problem documents, the single-page application, the API description. */
@NullMarked
package io.vikaya.platform.web;

import org.jspecify.annotations.NullMarked;
