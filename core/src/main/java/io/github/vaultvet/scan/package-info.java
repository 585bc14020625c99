/**
 * From the bytes of a note to its facts, in one pass and in time linear in its length: a block phase that cuts the note
 * into paragraphs and other blocks, line by line, and an inline phase that reads the text of each block. {@code
 * BlockScanner} and {@code InlineScanner} begin them; each kind of block and of inline construct has a reader.
 *
 * <p>Follows Obsidian's index (spec R1–R6), which is not CommonMark. Judges nothing.
 */
@NullMarked
package io.github.vaultvet.scan;

import org.jspecify.annotations.NullMarked;
