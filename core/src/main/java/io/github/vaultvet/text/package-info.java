/**
 * Text and places in it: the bytes of a note, spans, positions, paths inside the vault, edits.
 *
 * <p>Knows nothing of Markdown, files on disk or rules.
 */
@NullMarked
package io.github.vaultvet.text;

import org.jspecify.annotations.NullMarked;
