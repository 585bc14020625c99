/**
 * A second reading of a note, as CommonMark with tables, footnotes, struck-out text and tasks: blocks, headings, code,
 * HTML and links with their places.
 *
 * <p>The only package that knows flexmark, which it calls within limits: it never fails and always ends. Decides nothing
 * about a note; what a link is, the scanner alone knows.
 */
@NullMarked
package io.github.vaultvet.markdown;

import org.jspecify.annotations.NullMarked;
