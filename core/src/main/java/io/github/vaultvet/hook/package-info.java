/**
 * The Git hooks that check a vault before each commit: what they say, where they belong, and what may be there already.
 */
@NullMarked
package io.github.vaultvet.hook;

import org.jspecify.annotations.NullMarked;
