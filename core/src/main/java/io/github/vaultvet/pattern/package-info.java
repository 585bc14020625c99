/**
 * Patterns that users write, and the names they probably meant.
 *
 * <p>Knows nothing of notes and vaults.
 */
@NullMarked
package io.github.vaultvet.pattern;

import org.jspecify.annotations.NullMarked;
