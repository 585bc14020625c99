package io.github.vaultvet.markdown;

import io.github.vaultvet.text.Span;

/**
 * {@code [text](destination)} or {@code ![text](destination)}. The parser follows CommonMark 0.28, which knows no destination
 * with blanks, not even between angle brackets.
 *
 * @param span the whole link
 * @param destination as written, without angle brackets
 * @param destinationSpan its place
 * @param image whether it is an image
 */
public record InlineLink(Span span, String destination, Span destinationSpan, boolean image) {}
