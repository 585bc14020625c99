package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * One property: an entry of the front matter or of a mapping in it.
 *
 * @param key as written, without quotes
 * @param keySpan its place, with quotes
 */
public record Property(String key, Span keySpan, PropertyValue value) {}
