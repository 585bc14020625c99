/**
 * Answers to questions: what is known about a note, in the words of Obsidian's own index, and about the links of a vault.
 *
 * <p>Shows facts; judges nothing.
 */
@NullMarked
package io.github.vaultvet.inspect;

import org.jspecify.annotations.NullMarked;
