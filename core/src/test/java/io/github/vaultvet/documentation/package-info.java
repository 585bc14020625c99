/** Writes the generated parts of the documentation, and fails the build when they are stale. */
@NullMarked
package io.github.vaultvet.documentation;

import org.jspecify.annotations.NullMarked;
