package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A comment, of Obsidian's or of HTML's kind, that begins with {@code vaultvet-}.
 *
 * @param span the comment with its marks
 * @param text what stands between them, from {@code vaultvet-} on; cut if it is very long
 */
public record SuppressionComment(Span span, String text) implements Fact {}
