package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.Link;

/**
 * A link that cannot be judged by the names of files alone and is kept until all notes have been read: its target is
 * missing (an alias may explain it), ambiguous, or it points at a heading or block of a note.
 *
 * @param link as written
 * @param place where, for reports
 * @param written the source text at {@link Link#targetSpan()}, which a fix expects to replace
 */
public record UnsettledLink(Link link, Place place, String written) {}
