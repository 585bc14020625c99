/**
 * The vault as a whole: names of files, how a link finds its target, why one does not, what is kept of each note.
 *
 * <p>Pure: no file is opened here.
 */
@NullMarked
package io.github.vaultvet.vault;

import org.jspecify.annotations.NullMarked;
