package io.github.vaultvet.scan;

import io.github.vaultvet.note.Timestamp.Group;
import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * A clock or a date at the beginning of a line. What it means depends on what else leads lines there.
 *
 * @param date whether it is a date
 * @param span with the marks around it
 * @param first its text
 * @param last where a range ends
 * @param group where it stands
 */
record Lead(boolean date, Span span, Span first, Optional<Span> last, Group group) {}
