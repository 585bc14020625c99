/**
 * What a note says: its links, headings, block ids, tags, properties, time stamps and zones, each with its span.
 *
 * <p>Facts only. Extracted always and the same, whichever rules run; judged elsewhere.
 */
@NullMarked
package io.github.vaultvet.note;

import org.jspecify.annotations.NullMarked;
