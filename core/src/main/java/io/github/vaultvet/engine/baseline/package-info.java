/** Old findings that a vault lives with: how they are written down, and how a run knows them again. */
@NullMarked
package io.github.vaultvet.engine.baseline;

import org.jspecify.annotations.NullMarked;
