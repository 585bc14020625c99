package io.github.vaultvet.schema;

import io.github.vaultvet.text.Span;

/**
 * Something about a note's properties that a schema does not allow.
 *
 * @param span the value; the key where the property itself is not allowed; the opening line where one is missing
 * @param subject what is asked, and of which property; tells apart what stands at the same place
 * @param message what is wrong, without a full stop
 * @param help what to do; empty if the schema does not say
 */
public record Violation(Span span, String subject, String message, String help) {}
