/**
 * Repairs that are certain: which ones are chosen, what proves that they harm nothing, and the patch that makes them.
 *
 * <p>Changes texts in memory only; touches no file.
 */
@NullMarked
package io.github.vaultvet.fix;

import org.jspecify.annotations.NullMarked;
