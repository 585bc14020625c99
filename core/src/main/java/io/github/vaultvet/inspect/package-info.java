/**
 * What is known about a single note, in the words of Obsidian's own index.
 *
 * <p>Shows facts; judges nothing.
 */
@NullMarked
package io.github.vaultvet.inspect;

import org.jspecify.annotations.NullMarked;
