/**
 * Compares what the scanner sees in a note with what a CommonMark parser sees: code, HTML, headings, Markdown links.
 *
 * <p>Loaded only by a run that asks for it. Changes nothing in what the scanner says.
 */
@NullMarked
package io.github.vaultvet.engine.crosscheck;

import org.jspecify.annotations.NullMarked;
