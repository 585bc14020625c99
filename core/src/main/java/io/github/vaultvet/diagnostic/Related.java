package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.Span;

/**
 * Another place in the same note that explains a finding.
 *
 * @param span the place
 * @param message what is there
 */
public record Related(Span span, String message) {}
