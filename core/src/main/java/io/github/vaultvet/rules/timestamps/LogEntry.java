package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.text.Span;

/**
 * An entry of a log whose time or date can be read.
 *
 * @param span its place
 * @param text its time or date
 * @param value what is compared, larger for later ones
 */
record LogEntry(Span span, String text, long value) {}
