/**
 * Rules about files: their names, and whether they can be read at all.
 *
 * <p>Opens no file; what went wrong while reading is known to the vault.
 */
@NullMarked
package io.github.vaultvet.rules.files;

import org.jspecify.annotations.NullMarked;
