package io.github.vaultvet.text;

/**
 * One replacement in a note. It names the text that it expects, so that it can never be applied to a note that has
 * changed since.
 *
 * @param span what is replaced; empty for an insertion
 * @param expected the text that stands there now
 * @param replacement the text that shall stand there
 */
public record TextEdit(Span span, String expected, String replacement) {}
