/**
 * What earlier runs learnt of a vault's notes, kept outside of the vault. Knows when it still holds, not what it says.
 */
@NullMarked
package io.github.vaultvet.engine.cache;

import org.jspecify.annotations.NullMarked;
